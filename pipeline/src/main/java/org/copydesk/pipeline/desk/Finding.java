package org.copydesk.pipeline.desk;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One thing that was looked at, and how it is.
///
/// @param check what was looked at, in a word or two (`java`, `index`)
/// @param state how it is
/// @param says what was seen, one line
/// @param mend what to do, one line; null where all is well
public record Finding(
        String check, State state, String says, @Nullable String mend) {

    /// How a thing is.
    public enum State {
        /// Well.
        OK,
        /// It works, but deserves a look.
        WARN,
        /// It does not work.
        FAIL
    }

    public Finding {
        Objects.requireNonNull(check);
        Objects.requireNonNull(state);
        Objects.requireNonNull(says);
        if ((mend == null) != (state == State.OK)) {
            throw new IllegalArgumentException("what is not well comes with what to do: " + check + ", " + mend);
        }
    }

    static Finding ok(String check, String says) {
        return new Finding(check, State.OK, says, null);
    }

    static Finding warn(String check, String says, String mend) {
        return new Finding(check, State.WARN, says, mend);
    }

    static Finding fail(String check, String says, String mend) {
        return new Finding(check, State.FAIL, says, mend);
    }
}
