package org.copydesk.pipeline.flow;

import java.util.List;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.store.LeftOut;

/// Names what was left out as users know it: the file, and the record inside it.
final class LeftOutNames {

    private LeftOutNames() {}

    static void sort(LeftOut out, List<IngestResult.Dropped> dropped, List<IngestResult.Failed> failed) {
        if (out.stage() == null) {
            dropped.add(new IngestResult.Dropped(name(out.place()), out.reason()));
        } else {
            failed.add(new IngestResult.Failed(name(out.place()), out.stage(), out.reason()));
        }
    }

    private static String name(Place place) {
        return place.file() + (place.record() == null ? "" : "#" + place.record());
    }
}
