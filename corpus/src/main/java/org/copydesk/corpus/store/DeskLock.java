package org.copydesk.corpus.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// The right to write to a desk: an operating system's lock on `desk/lock`, which ends with the process however
/// that ends. The file's text says who holds it.
final class DeskLock implements AutoCloseable {

    /// Far behind the text, so that others can read who holds it where locks are mandatory (Windows).
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final Path KERNEL_HOST_NAME = Path.of("/proc/sys/kernel/hostname");

    private final FileChannel channel;
    private final FileLock lock;

    private DeskLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /// Takes the lock at once or says who has it.
    ///
    /// @throws DeskLockedException if somebody else holds it
    /// @throws IOException if the lock file cannot be written
    static DeskLock take(Path desk, String command) throws IOException {
        Path file = fileOf(desk);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = lockOf(channel);
            if (lock == null) {
                throw new DeskLockedException(desk, DeskHolder.parse(Files.readString(file, StandardCharsets.UTF_8)));
            }
            sign(channel, command);
            return new DeskLock(channel, lock);
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
    }

    /// The file that is locked; it stays when the lock is let go.
    static Path fileOf(Path desk) {
        return desk.resolve("lock");
    }

    /// Whether somebody holds it. Looks by a lock that readers may share, so that it can be asked of a desk
    /// that may not be written.
    ///
    /// @throws IOException if the lock file cannot be read
    static boolean isHeld(Path desk) throws IOException {
        Path file = fileOf(desk);
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                FileLock lock = channel.tryLock(LOCKED_BYTE, 1, true)) {
            return lock == null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return true;
        }
    }

    private static @Nullable FileLock lockOf(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static void sign(FileChannel channel, String command) throws IOException {
        DeskHolder self = new DeskHolder(
                Long.toString(ProcessHandle.current().pid()),
                hostName(),
                command,
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        channel.truncate(0);
        ByteBuffer text = ByteBuffer.wrap(self.text().getBytes(StandardCharsets.UTF_8));
        while (text.hasRemaining()) {
            channel.write(text, text.position());
        }
    }

    /// From the environment or the kernel: asking the network for one's own name may take seconds where there is
    /// none.
    private static String hostName() throws IOException {
        String name = System.getenv().getOrDefault("HOSTNAME", System.getenv("COMPUTERNAME"));
        if (name == null && Files.isReadable(KERNEL_HOST_NAME)) {
            name = Files.readString(KERNEL_HOST_NAME).strip();
        }
        return name == null ? "this machine" : name;
    }

    /// Lets go. The file stays, for removing it would race with the next holder.
    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
