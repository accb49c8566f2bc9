package org.copydesk.corpus;

import org.jspecify.annotations.Nullable;

/// What makes a story a press release: it was written by whom it is about and sent out to be printed, whoever
/// carries it.
///
/// @param wire the service that sent it out ("PR Newswire"), not blank
/// @param issuer whose words they are, as the release names them; null where it does not
public record Release(String wire, @Nullable String issuer) {

    public Release {
        if (wire.isBlank() || (issuer != null && issuer.isBlank())) {
            throw new IllegalArgumentException(
                    "a release has a wire and perhaps an issuer: '" + wire + "', '" + issuer + "'");
        }
    }
}
