package org.copydesk.corpus.split;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copydesk.corpus.CreditField;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.split.HtmlBody.Ruling;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Who wrote the story on a page with markup where neither metadata nor the names of elements say so:
/// chosen among the names that stand near it by [BylineModel], as on pages without markup.
final class NearSigner {

    /// An item of a menu lies no deeper in it; of a page that nests without end no more is looked at.
    private static final int STEPS_UP = 8;

    private NearSigner() {}

    /// `credits`, with a likely author where they name none.
    ///
    /// @param rulings what is kept of each of the page's blocks
    static Credits in(HtmlPage page, List<Ruling> rulings, Credits credits) {
        List<Integer> kept = IntStream.range(0, rulings.size())
                .filter(i -> rulings.get(i).kept())
                .boxed()
                .toList();
        if (credits.byline() != null || kept.isEmpty()) {
            return credits;
        }
        BylineModel.Found author = author(page.labels(), kept, credits);
        if (author == null || isOfMenus(author.names(), page)) {
            return credits;
        }
        Credits.Builder all = new Credits.Builder();
        for (CreditField field : CreditField.values()) {
            all.copy(field, credits);
        }
        return all.text(CreditField.BYLINE, author.names(), Trust.seen(author.confidence()))
                .build();
    }

    /// Whether the name stands only behind other words in menus: "By event type".
    private static boolean isOfMenus(String name, HtmlPage page) {
        return page.blocks().stream()
                .filter(block -> block.text().contains(name))
                .allMatch(block -> !Text.withoutBullet(block.text()).equals(name)
                        && isInMenu(page.containers()
                                .get(block.markup().container())
                                .element()));
    }

    private static boolean isInMenu(Element element) {
        Element at = element;
        for (int up = 0; up < STEPS_UP && at != null; up++) {
            if (at.normalName().equals("nav") || at.attr("role").equals("navigation")) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    private static BylineModel.@Nullable Found author(List<Labelled> page, List<Integer> kept, Credits credits) {
        int start = kept.getFirst();
        int headline = headline(page, start, credits);
        Signers signers = new Signers(page, headline, start, kept.getLast() + 1, null);
        String text = kept.stream().map(i -> page.get(i).text()).collect(Collectors.joining("\n"));
        return BylineModel.builtIn().find(new BylineFeatures(signers, headline >= 0, text, null, credits.publisher()));
    }

    /// The last block above the story that is its headline, or -1.
    private static int headline(List<Labelled> page, int start, Credits credits) {
        String title = Header.key(String.valueOf(credits.title()));
        for (int i = start; i >= 0; i--) {
            if (Header.isKey(title, page.get(i).text())) {
                return i;
            }
        }
        return -1;
    }
}
