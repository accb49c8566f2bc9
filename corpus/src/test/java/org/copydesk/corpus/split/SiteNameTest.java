package org.copydesk.corpus.split;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SiteNameTest {

    private static final Labeller LABELLER = new Labeller(FurnitureFile.builtIn(), null);

    private static SiteName on(String... lines) {
        return new SiteName(List.of(lines).stream()
                .map(line -> LABELLER.label(Block.of(1, line, false)))
                .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "© 2026 Harbour Gazette",
                "All rights reserved. Copyright 2019-2026 Harbour Gazette. No part may be used.",
                "COPYRIGHT © Harbour Gazette | Imprint",
                "(c) 2026 by Harbour Gazette.",
                "(C) Harbour Gazette"
            })
    void ownerOfTheNoticeNamesTheSite(String notice) {
        assertTrue(on("Ferry stays in port", "Menu", "Sport", notice).is("Harbour Gazette"));
    }

    @Test
    void otherLinesNameNoSite() {
        SiteName name = on(
                "Ferry stays in port",
                "Menu",
                "Sport",
                "Copyrights are sold by Harbour Gazette",
                "(b) Harbour Gazette");
        assertFalse(name.is("Harbour Gazette"));
        assertFalse(name.is("Menu"));
    }
}
