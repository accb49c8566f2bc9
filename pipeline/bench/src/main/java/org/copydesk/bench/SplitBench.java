package org.copydesk.bench;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import net.dankito.readability4j.Readability4J;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.same.CanonicalText;
import org.copydesk.corpus.split.Draft;
import org.copydesk.corpus.split.SplitSettings;
import org.copydesk.corpus.split.StorySplitter;
import org.jsoup.Jsoup;

/// Splitting alone, on one thread, beside jsoup's bare parse and two other extractors in Java; and text dumps,
/// canonical form and hash included. The best round counts: it is the one that was disturbed least.
final class SplitBench {

    private static final int PAGE_CHARS = 174_000;
    private static final int DUMP_CHARS = 20_000;

    private final List<String> pages = new ArrayList<>();
    private final List<String> dumps = new ArrayList<>();
    private final int rounds;
    private final StorySplitter splitter = new StorySplitter(SplitSettings.DEFAULT);

    SplitBench(int pages, int rounds) {
        PageMaker maker = new PageMaker(11);
        for (int i = 0; i < pages; i++) {
            this.pages.add(maker.html(PAGE_CHARS));
        }
        for (int i = 0; i < 10 * pages; i++) {
            dumps.add(maker.dump(DUMP_CHARS));
        }
        this.rounds = rounds;
    }

    void run() {
        Map<String, ToIntFunction<String>> html = new LinkedHashMap<>();
        html.put("jsoup's parse alone", page -> Jsoup.parse(page).childNodeSize());
        html.put("copydesk", this::html);
        html.put("readability4j", SplitBench::readability);
        html.put("boilerpipe", SplitBench::boilerpipe);
        html.forEach((name, task) -> measure(name, pages, task));
        measure("copydesk, text dumps", dumps, this::dump);
    }

    private void measure(String name, List<String> inputs, ToIntFunction<String> task) {
        long chars = inputs.stream().mapToLong(String::length).sum();
        double best = Double.MAX_VALUE;
        long found = 0;
        for (int round = 0; round < rounds; round++) {
            long begun = Cpu.thread();
            for (String input : inputs) {
                found += task.applyAsInt(input);
            }
            best = Math.min(best, (Cpu.thread() - begun) / 1e9);
        }
        System.out.printf(
                Locale.ROOT,
                "%-22s %6.2f CPU s per 1,000 inputs, %6.1f MB/s (%d characters found)%n",
                name,
                best / inputs.size() * 1000,
                chars / 1e6 / best,
                found / rounds);
    }

    private int html(String page) {
        return drafts(new Page.Html(new Place("page", null, 1), Credits.NONE, null, page));
    }

    private int dump(String page) {
        int chars = 0;
        Page.Lines lines = new Page.Lines(
                new Place("page", null, 1), Credits.NONE, null, page.lines().toList());
        for (Draft draft : splitter.split(lines).stories()) {
            chars += draft.text().length()
                    + CanonicalText.idOf(draft.text()).hex().length();
        }
        return chars;
    }

    private int drafts(Page page) {
        return splitter.split(page).stories().stream()
                .mapToInt(draft -> draft.text().length())
                .sum();
    }

    private static int readability(String page) {
        String text =
                new Readability4J("https://gazette.example/", page).parse().getTextContent();
        return text == null ? 0 : text.length();
    }

    private static int boilerpipe(String page) {
        try {
            return ArticleExtractor.INSTANCE.getText(page).length();
        } catch (BoilerpipeProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
