package org.copydesk.pipeline.flow;

import java.util.function.Supplier;
import org.copydesk.corpus.Outcome;
import org.copydesk.corpus.Place;

/// The one place where an unforeseen fault of a step becomes a value: one page must not end the batch.
final class Guard {

    private Guard() {}

    /// What `step` gives, or `Failed` with its fault in words.
    static <T> Outcome<T> run(Place source, Outcome.Stage stage, Supplier<T> step) {
        try {
            return new Outcome.Kept<>(step.get());
        } catch (RuntimeException e) {
            return new Outcome.Failed<>(source, stage, "a fault in this program: " + e);
        } catch (StackOverflowError e) {
            return new Outcome.Failed<>(source, stage, "nested too deeply");
        } catch (OutOfMemoryError e) {
            return new Outcome.Failed<>(
                    source, stage, "needs more memory than there is; give more with COPYDESK_JAVA_OPTS=-Xmx…");
        }
    }
}
