package org.copydesk.index;

import java.util.Collection;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;

/// Hands one collector to a search that runs on one thread, as those of [LiveSearcher] do: it has no executor.
///
/// @param <C> the kind of collector
/// @param collector used for one search
record OneCollector<C extends Collector>(C collector) implements CollectorManager<C, C> {

    @Override
    public C newCollector() {
        return collector;
    }

    @Override
    public C reduce(Collection<C> collectors) {
        return collector;
    }
}
