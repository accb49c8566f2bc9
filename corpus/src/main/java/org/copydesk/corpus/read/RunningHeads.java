package org.copydesk.corpus.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Takes the running heads and feet of a printed document out of its text: lines at the top or the bottom of a
/// page that say the same on others, but for the number of the page. For one document.
final class RunningHeads {

    /// So many lines from the edge of a page a head or a foot may stand.
    private static final int EDGE = 2;

    private static final int LONGEST = 160;

    /// Left and right pages may have different ones, and the first page of a part none.
    private static final int ONE_PAGE_OF = 3;

    private static final long LEAST_YEAR = 1500;

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /// A line of print.
    private static final class Line {
        final Element paragraph;
        final String text;
        final int page;
        final boolean top;

        Line(Element paragraph, String text, int page, boolean top) {
            this.paragraph = paragraph;
            this.text = text;
            this.page = page;
            this.top = top;
        }

        /// Lines with one key are one head, whatever the numbers in them.
        String key() {
            String folded = BLANKS.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
            return (top ? "top " : "bottom ") + NUMBER.matcher(folded).replaceAll("\u0000");
        }
    }

    private RunningHeads() {}

    /// The markup of a PDF as Tika gives it, its heads and feet in a `footer` at its end, its pages one behind
    /// the other
    /// so that a paragraph may go on over the edge of one; as it was where it has one page only.
    static String apart(String markup) {
        Document document = Jsoup.parse(markup);
        document.outputSettings().prettyPrint(false);
        List<Element> pages = new ArrayList<>(document.body().select("> div.page"));
        if (pages.size() < 2) {
            return markup;
        }
        Map<String, List<Line>> byKey = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            for (Line line : edges(pages.get(i), i)) {
                byKey.computeIfAbsent(line.key(), key -> new ArrayList<>()).add(line);
            }
        }
        List<Line> running = new ArrayList<>();
        for (List<Line> same : byKey.values()) {
            if (same.size() >= 2 && same.size() * ONE_PAGE_OF >= pages.size() && isRunning(same)) {
                running.addAll(same);
            }
        }
        running.sort(Comparator.comparingInt((Line line) -> line.page).thenComparing(line -> !line.top));
        Element foot = new Element("footer");
        for (Line line : running) {
            takeOut(line);
            foot.appendElement("p").text(line.text.strip());
        }
        StringBuilder whole = new StringBuilder();
        for (Node node : document.body().childNodes()) {
            boolean page = node instanceof Element element && element.hasClass("page");
            whole.append(page ? html((Element) node) : node.outerHtml());
        }
        return whole.append(foot.outerHtml()).toString();
    }

    /// What stands on a page, without the empty paragraphs that would keep those before and behind it apart.
    private static String html(Element page) {
        page.select("> p").removeIf(each -> each.text().isBlank());
        return page.html();
    }

    private static List<Line> edges(Element page, int number) {
        List<Line> all = new ArrayList<>();
        for (Element paragraph : page.select("> p")) {
            for (String text : paragraph.wholeText().split("\n")) {
                if (!text.isBlank()) {
                    all.add(new Line(paragraph, text, number, true));
                }
            }
        }
        List<Line> edges = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Line line = all.get(i);
            boolean top = i < EDGE;
            boolean plain = line.paragraph.childrenSize() == 0 && line.text.length() <= LONGEST;
            if (plain && (top || i >= all.size() - EDGE)) {
                edges.add(new Line(line.paragraph, line.text, number, top));
            }
        }
        return edges;
    }

    /// On different pages; a number that is not the same on all of them is that of the page.
    private static boolean isRunning(List<Line> same) {
        List<List<Long>> numbers = new ArrayList<>();
        for (int i = 0; i < same.size(); i++) {
            if (i > 0 && same.get(i).page == same.get(i - 1).page) {
                return false;
            }
            numbers.add(numbers(same.get(i).text));
        }
        for (int i = 1; i < numbers.size(); i++) {
            List<Long> before = numbers.get(i - 1);
            List<Long> now = numbers.get(i);
            int pages = same.get(i).page - same.get(i - 1).page;
            for (int column = 0; column < now.size(); column++) {
                long step = now.get(column) - before.get(column);
                boolean paged = step == pages && (now.size() > 1 || now.get(column) < LEAST_YEAR || !bare(same.get(i)));
                if (step != 0 && !paged) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Nothing but a number: it may be a year above a table.
    private static boolean bare(Line line) {
        return line.text.chars().noneMatch(Character::isLetter);
    }

    private static List<Long> numbers(String text) {
        List<Long> numbers = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            String digits = number.group();
            numbers.add(digits.length() > 18 ? Long.MAX_VALUE / 2 : Long.parseLong(digits));
        }
        return numbers;
    }

    private static void takeOut(Line line) {
        List<String> lines = new ArrayList<>(List.of(line.paragraph.wholeText().split("\n")));
        int at = line.top ? lines.indexOf(line.text) : lines.lastIndexOf(line.text);
        if (at >= 0) {
            lines.remove(at);
        }
        if (lines.stream().allMatch(String::isBlank)) {
            line.paragraph.remove();
        } else {
            line.paragraph.text(String.join("\n", lines));
        }
    }
}
