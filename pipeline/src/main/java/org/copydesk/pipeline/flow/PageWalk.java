package org.copydesk.pipeline.flow;

import java.util.List;
import java.util.function.Consumer;
import org.copydesk.corpus.Outcome;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.RawFile;
import org.copydesk.corpus.read.InputFile;
import org.copydesk.corpus.read.Inputs;
import org.copydesk.corpus.read.PageReader;
import org.copydesk.corpus.read.ReadLimits;
import org.copydesk.corpus.read.Unpacker;

/// Reads page after page of what a user names, one at a time, for those who only look at them.
public final class PageWalk {

    private PageWalk() {}

    /// Hands over every page of these files and folders, and whatever could not be read as one.
    ///
    /// @param inputs as the user named them
    public static void each(List<String> inputs, ReadLimits limits, Consumer<Outcome<Page>> consumer) {
        try (PageReader reader = new PageReader(limits)) {
            Unpacker unpacker = new Unpacker(limits);
            Inputs.walk(inputs, input -> {
                switch (input) {
                    case Outcome.Kept<InputFile>(InputFile file) ->
                        unpacker.unpack(file, raw -> read(reader, raw, consumer));
                    case Outcome.Dropped<InputFile>(var place, var reason) ->
                        consumer.accept(new Outcome.Dropped<>(place, reason));
                    case Outcome.Failed<InputFile>(var place, var stage, var reason) ->
                        consumer.accept(new Outcome.Failed<>(place, stage, reason));
                }
            });
        }
    }

    private static void read(PageReader reader, Outcome<RawFile> raw, Consumer<Outcome<Page>> consumer) {
        switch (raw) {
            case Outcome.Kept<RawFile>(RawFile file) -> reader.read(file).forEach(consumer);
            case Outcome.Dropped<RawFile>(var place, var reason) ->
                consumer.accept(new Outcome.Dropped<>(place, reason));
            case Outcome.Failed<RawFile>(var place, var stage, var reason) ->
                consumer.accept(new Outcome.Failed<>(place, stage, reason));
        }
    }
}
