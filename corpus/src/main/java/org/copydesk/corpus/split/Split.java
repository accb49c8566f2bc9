package org.copydesk.corpus.split;

import java.util.List;

/// What one page came apart into.
///
/// @param stories none, one or many, in the order of the page
/// @param ledger every block of the page with its verdict, in the order of the page
public record Split(List<Draft> stories, List<Verdict> ledger) {

    public Split {
        stories = List.copyOf(stories);
        ledger = List.copyOf(ledger);
    }
}
