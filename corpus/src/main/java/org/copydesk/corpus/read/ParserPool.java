package org.copydesk.corpus.read;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.copydesk.corpus.read.ParserWire.Answer;
import org.copydesk.corpus.read.ParserWire.Request;

/// The child processes of one reader: as many as threads asked at the same time. Safe for use by many threads;
/// whoever makes it closes it.
final class ParserPool implements AutoCloseable {

    private final String mainClass;
    private final ReadLimits limits;
    private final ConcurrentLinkedDeque<ParserProcess> idle = new ConcurrentLinkedDeque<>();
    private final Set<ParserProcess> all = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService alarms = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("parser-alarms").factory());
    private volatile boolean closed;

    ParserPool(ReadLimits limits) {
        this(ParserMain.class.getName(), limits);
    }

    ParserPool(String mainClass, ReadLimits limits) {
        this.mainClass = mainClass;
        this.limits = limits;
    }

    /// Has a document parsed by a process that is idle, or by a new one.
    ///
    /// @throws IOException when the process dies over it or takes too long; the next document gets another
    Answer parse(Request request) throws IOException {
        ParserProcess process = borrow();
        try {
            return process.ask(request, alarms);
        } finally {
            giveBack(process);
        }
    }

    private ParserProcess borrow() throws IOException {
        for (ParserProcess process = idle.pollLast(); process != null; process = idle.pollLast()) {
            if (process.alive()) {
                return process;
            }
            end(process);
        }
        requireOpen();
        ParserProcess started = ParserProcess.start(mainClass, limits);
        all.add(started);
        if (closed) { // while it started
            end(started);
        }
        requireOpen();
        return started;
    }

    private void giveBack(ParserProcess process) {
        if (process.alive() && !closed) {
            idle.addLast(process);
        } else {
            end(process);
        }
    }

    private void end(ParserProcess process) {
        all.remove(process);
        process.end();
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the reader is closed");
        }
    }

    @Override
    public void close() {
        closed = true;
        alarms.shutdownNow();
        all.forEach(this::end);
        idle.clear();
    }
}
