package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.corpus.CreditField;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.split.Labelled.Label;
import org.copydesk.corpus.split.Markup.Role;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the headline of a sheet that says nothing of it outside its text and has no heading: a short first line
/// above the first paragraph, with names and day in lines of their own below it. Where more than one line may be it,
/// none is. For one page and one thread.
final class SheetHead {

    /// Names of places and firms are as short as a headline of two words.
    private static final int SHORTEST = 3;

    private static final int LONGEST = 20;

    /// A headline of so many words runs over no more lines of print, and a head over no more paragraphs.
    private static final int MOST_LINES = 3;

    private static final int MOST_PARAGRAPHS = 8;

    /// A headline and one below it; more are an address, or a list of contents.
    private static final int MOST_TITLES = 2;

    /// A weekday, a place or the word "published", but no clause.
    private static final int WORDS_BESIDE_DATE = 3;

    private static final Pattern LINES = Pattern.compile("\\R");

    /// Letterheads are this short; a headline of as few words, all with capitals, shows by the names or the day below.
    private static final int LONGEST_NAME = 5;

    /// Says what kind of sheet it is, whom it is for, how to reach somebody, or that more follows.
    private static final Pattern NO_TITLE = Pattern.compile("(?i)(?:for )?(?:immediate|general) release\\b.*"
            + "|(?:press|news|media) (?:release|notice|statement)\\b.*|(?:embargoed|under embargo|not for|strictly|dear)\\b.*"
            + "|(?:to|from|cc|re|subject|date|contact|contacts|tel|phone)\\s*:.*|.*(?:@|://|\\bwww\\.).*|.*[,:;…–—-]");

    /// "By Ada Holm in Port Ansel" is no byline to read names from, and no part of a headline either.
    private static final Pattern BY = Pattern.compile("(?:By|BY|by) (?=\\p{Lu})");

    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

    private final HtmlPage page;
    private final Labeller labeller;
    private final List<Part> parts = new ArrayList<>();

    /// How often each block's letters stand on the page, once that was asked.
    private final Map<String, Integer> said = new HashMap<>();

    SheetHead(HtmlPage page, Labeller labeller) {
        this.page = page;
        this.labeller = labeller;
    }

    /// Lines of one paragraph that stand together.
    ///
    /// @param look what they look like, on one line
    /// @param credit whether they are one line that holds names or a day and nothing else
    private record Part(Element paragraph, Labelled look, boolean credit) {}

    /// The sheet with its headline, names and day in elements of their own, and without what the file says of the
    /// names and the day that are printed: a file's properties are often those of who typed it and when. Null where
    /// no headline is found.
    Page.@Nullable Html marked(Page.Html sheet) {
        int headline = headline();
        Document document = headline < 0 ? null : parts.get(headline).paragraph.ownerDocument();
        if (document == null) {
            return null;
        }
        Set<CreditField> left = EnumSet.allOf(CreditField.class);
        left.remove(CreditField.TITLE);
        for (int i = headline + 1; i < parts.size(); i++) {
            Labelled look = parts.get(i).look;
            if (parts.get(i).credit && look.is(Label.BYLINE) && Bylines.person(look.text()) != null) {
                left.remove(CreditField.BYLINE);
            }
            if (parts.get(i).credit && look.date() != null) {
                left.remove(CreditField.PUBLISHED);
            }
        }
        setApart(headline);
        new LaterHeads(page, this).setApart();
        Credits.Builder credits = new Credits.Builder();
        left.forEach(field -> credits.copy(field, sheet.credits()));
        document.outputSettings().prettyPrint(false);
        return new Page.Html(sheet.place(), credits.build(), sheet.anchor(), document.outerHtml(), true);
    }

    /// Whether a day stands below the headline.
    boolean isDated() {
        return parts.stream().anyMatch(part -> part.credit && part.look.date() != null);
    }

    /// Gives each part an element of its own.
    private void setApart(int headline) {
        for (int i = 0; i < parts.size(); i++) {
            Element paragraph = parts.get(i).paragraph;
            boolean goesOn = i + 1 < parts.size() && parts.get(i + 1).paragraph.equals(paragraph);
            boolean first = i == 0 || !parts.get(i - 1).paragraph.equals(paragraph);
            String tag = i == headline ? "h1" : "p";
            if (first && !goesOn) {
                paragraph.tagName(tag);
                continue;
            }
            paragraph.before(new Element(tag).text(parts.get(i).look.text()));
            if (!goesOn) {
                paragraph.remove();
            }
        }
    }

    /// The part that is the headline, or -1.
    private int headline() {
        if (!takeHead()) {
            return -1;
        }
        List<Integer> titles = new ArrayList<>();
        boolean credit = false;
        for (int i = 0; i < parts.size() && !credit; i++) {
            if (isTitle(parts.get(i))) {
                titles.add(i);
            }
            credit = parts.get(i).credit && !titles.isEmpty();
        }
        if (titles.isEmpty() || titles.size() > MOST_TITLES) {
            return -1;
        }
        Labelled look = parts.get(titles.getFirst()).look;
        boolean name = Bylines.isName(look.text());
        boolean letterhead =
                name && (titles.size() > 1 || (!credit && look.block().shape().words() <= LONGEST_NAME));
        return letterhead ? -1 : titles.getFirst();
    }

    /// Takes apart what stands above the first paragraph of running text, and the lines at its top. Whether there is
    /// such text, and nothing but plain paragraphs above it.
    private boolean takeHead() {
        int paragraphs = 0;
        for (Block block : page.blocks()) {
            if (block.markup().aside()) {
                continue;
            }
            Element element = paragraph(block);
            if (element == null || ++paragraphs > MOST_PARAGRAPHS) {
                return false;
            }
            List<String> lines = lines(element);
            if (block.prose()) {
                takeTop(element, lines);
                return true;
            }
            takeLines(element, lines);
        }
        return false;
    }

    /// The plain paragraph that a block is, outside tables; null for any other block.
    @Nullable
    Element paragraph(Block block) {
        Element element = page.containers().get(block.markup().container()).element();
        boolean plain = block.markup().role() == Role.PARAGRAPH
                && element.normalName().equals("p")
                && element.closest("table") == null
                && element.children().stream().noneMatch(HtmlBlocks::isBlock);
        return plain ? element : null;
    }

    /// The lines of print of a paragraph.
    static List<String> lines(Element paragraph) {
        return LINES.splitAsStream(paragraph.wholeText())
                .map(Text::fold)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private void takeLines(Element element, List<String> lines) {
        List<String> together = new ArrayList<>();
        for (String line : lines) {
            if (isCredit(line)) {
                take(element, together);
                together.clear();
                take(element, List.of(line));
            } else {
                together.add(line);
            }
        }
        take(element, together);
    }

    /// Lines of names and days at the top of a paragraph, with a headline above them or right at its beginning; a
    /// sentence that goes on over a day in it has no such line.
    private void takeTop(Element element, List<String> lines) {
        int above = 0;
        while (above < Math.min(lines.size(), MOST_LINES + 1) && !isCredit(lines.get(above))) {
            above++;
        }
        int end = above;
        while (end < lines.size() && isCredit(lines.get(end))) {
            end++;
        }
        boolean head = above <= MOST_LINES
                && element.childrenSize() == 0
                && end > above
                && end < lines.size()
                && !Character.isLowerCase(lines.get(end).codePointAt(0))
                && lines.subList(0, above).stream().noneMatch(Shape::endsLikeSentence);
        if (head) {
            takeLines(element, lines.subList(0, end));
            take(element, lines.subList(end, lines.size()));
        }
    }

    private void take(Element element, List<String> lines) {
        if (!lines.isEmpty()) {
            String text = String.join(" ", lines);
            parts.add(new Part(element, labeller.label(Block.of(1, text, true)), lines.size() == 1 && isCredit(text)));
        }
    }

    /// What a line looks like.
    Labelled look(String line) {
        return labeller.label(Block.of(1, line, true));
    }

    /// Whether a line holds names or a day and nothing else.
    boolean isCredit(String line) {
        Labelled look = look(line);
        DateLine.Found date = look.date();
        if (date == null || look.is(Label.BYLINE)) {
            boolean by = BY.matcher(line).lookingAt() && Bylines.person(line) != null;
            return look.is(Label.BYLINE) || (by && look.is(Label.SHORT));
        }
        Shape beside = Shape.of(line.substring(0, date.start()) + " " + line.substring(date.end()));
        return look.is(Label.DATE) && beside.words() <= WORDS_BESIDE_DATE && beside.functionWords() == 0;
    }

    private boolean isTitle(Part part) {
        return !part.credit && isTitle(part.look.text());
    }

    /// Whether a line may be a headline.
    boolean isTitle(String text) {
        Labelled look = look(text);
        Shape shape = look.block().shape();
        long letters = Arrays.stream(text.split(" "))
                .filter(word -> word.chars().anyMatch(Character::isLetter))
                .count();
        boolean sentence = shape.terminal() && !shape.question();
        return look.is(Label.SHORT)
                && !sentence
                && letters >= SHORTEST
                && shape.words() <= LONGEST
                && shape.capitalised() > 0
                && !NO_TITLE.matcher(text).matches()
                && !isRepeated(text);
    }

    /// A letterhead stands on other pages too.
    private boolean isRepeated(String text) {
        if (said.isEmpty()) {
            page.blocks().forEach(block -> said.merge(letters(block.text()), 1, Integer::sum));
        }
        return said.getOrDefault(letters(text), 0) > 1;
    }

    private static String letters(String text) {
        return NO_LETTERS.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
