package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.corpus.split.Labelled.Label;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the headlines of the further stories of a sheet that has no headings, such as a page of a
/// newspaper or a file with the texts of a day: a short line below a whole story, with names right under
/// it and running text below those. Subheads and boxes have no names. For one page and one thread; time
/// grows in step with the page.
final class LaterHeads {

    /// So many lines of print a headline has at the most.
    private static final int MOST_LINES = 3;

    /// Names and a day stand in no more lines.
    private static final int MOST_CREDITS = 3;

    private final HtmlPage page;
    private final SheetHead sheet;

    LaterHeads(HtmlPage page, SheetHead sheet) {
        this.page = page;
        this.sheet = sheet;
    }

    /// Gives each headline, and the lines of names and days below it, an element of its own.
    void setApart() {
        int prose = 0;
        List<Block> blocks = page.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Element paragraph = sheet.paragraph(block);
            if (prose >= HtmlPage.WHOLE_CHARS && paragraph != null && setApart(i, paragraph)) {
                prose = 0;
            } else if (block.prose() && !block.markup().aside()) {
                prose += block.text().length();
            }
        }
    }

    private boolean setApart(int at, Element paragraph) {
        List<String> lines = SheetHead.lines(paragraph);
        int title = 0;
        while (title < lines.size() && title <= MOST_LINES && !sheet.isCredit(lines.get(title))) {
            title++;
        }
        if (title == 0 || title > MOST_LINES || !sheet.isTitle(String.join(" ", lines.subList(0, title)))) {
            return false;
        }
        List<String> own = lines.subList(title, lines.size());
        List<String> below = new ArrayList<>(own);
        if (own.stream().allMatch(sheet::isCredit)) {
            below.addAll(below(at));
        }
        int credits = credits(below);
        if (credits == 0 || (credits == below.size() && !textFollows(at + 1))) {
            return false;
        }
        if (own.isEmpty()) {
            paragraph.tagName("h1");
        } else {
            part(paragraph, lines, title, title + Math.min(credits, own.size()));
        }
        return true;
    }

    /// The lines of the paragraphs behind a block, as far as they are names and days, and of the next one.
    private List<String> below(int at) {
        List<String> below = new ArrayList<>();
        boolean credits = true;
        for (int i = at + 1; credits && i < Math.min(page.blocks().size(), at + 1 + MOST_CREDITS); i++) {
            Element next = sheet.paragraph(page.blocks().get(i));
            List<String> lines = next == null ? List.of() : SheetHead.lines(next);
            credits = !lines.isEmpty() && lines.stream().allMatch(sheet::isCredit);
            below.addAll(lines);
        }
        return below;
    }

    /// How many of the first lines are names and days; 0 where there are no names among them.
    private int credits(List<String> lines) {
        int credits = 0;
        boolean named = false;
        boolean dated = false;
        while (credits < Math.min(lines.size(), MOST_CREDITS) && sheet.isCredit(lines.get(credits))) {
            named |= sheet.look(lines.get(credits)).is(Label.BYLINE) && Bylines.isFullName(lines.get(credits));
            dated |= sheet.look(lines.get(credits)).date() != null;
            credits++;
        }
        return named && (dated || !sheet.isDated()) ? credits : 0;
    }

    /// Whether running text begins at one of the next blocks: names and a day may stand before it.
    private boolean textFollows(int from) {
        List<Block> blocks = page.blocks();
        for (int i = from; i < Math.min(blocks.size(), from + MOST_CREDITS + 1); i++) {
            if (blocks.get(i).prose()) {
                return true;
            }
        }
        return false;
    }

    private static void part(Element paragraph, List<String> lines, int title, int end) {
        List<Element> parts = new ArrayList<>();
        parts.add(new Element("h1").text(String.join(" ", lines.subList(0, title))));
        lines.subList(title, end).forEach(line -> parts.add(new Element("p").text(line)));
        parts.forEach(paragraph::before);
        @Nullable String rest = end == lines.size() ? null : String.join("\n", lines.subList(end, lines.size()));
        if (rest == null) {
            paragraph.remove();
        } else {
            paragraph.text(rest);
        }
    }
}
