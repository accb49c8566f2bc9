package org.copydesk.corpus.split;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A page with the text that should come out of it, made ready for training.
final class GoldPage {

    /// A block counts as part of the story when this share of its words is.
    private static final double MOST = 0.5;

    final String id;
    final String body;
    final int fold;
    final String site;
    final List<Block> blocks;
    final Clues clues;
    final int[][] text;
    final int[][] names;
    final boolean[] gold;

    private GoldPage(JsonNode row, int folds, Furniture furniture) {
        id = row.path("id").asString();
        body = row.path("body").asString();
        site = site(row.path("url").asString());
        fold = Math.floorMod(site.hashCode() * 31 + 7, folds);
        HtmlPage parts = HtmlPage.of(
                new Page.Html(
                        new Place(id, null, 1),
                        Credits.NONE,
                        null,
                        row.path("html").asString()),
                furniture);
        blocks = parts.blocks();
        int root = parts.roots().getFirst();
        clues = Clues.withoutWords(parts, root, parts.rulings(root));
        text = new int[blocks.size()][];
        names = new int[blocks.size()][];
        gold = new boolean[blocks.size()];
        double[] covered = new GoldAlignment(body).covered(blocks);
        for (int i = 0; i < gold.length; i++) {
            Block block = blocks.get(i);
            gold[i] = covered[i] >= MOST;
            text[i] = HashedWords.ofText(clues.texts().get(i));
            names[i] = HashedWords.ofNames(parts.elements(), block.markup().container());
        }
    }

    /// The last two parts of the address's host.
    private static String site(String url) {
        String[] parts = url.replaceFirst("^[a-z]+://", "").split("[/?#]", 2)[0].split("\\.");
        return parts.length < 2 ? url : parts[parts.length - 2] + "." + parts[parts.length - 1];
    }

    /// The pages of a file of JSON Lines with `id`, `url`, `html` and `body`.
    static List<GoldPage> read(Path file, int folds) throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        Furniture furniture = FurnitureFile.builtIn();
        JsonMapper json = JsonMapper.builder().build();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                pages.add(new GoldPage(json.readTree(line), folds, furniture));
            }
        }
        return pages;
    }

    /// How much a block counts: long ones more than short ones.
    double weight(int block) {
        return 0.5 + Math.min(60, blocks.get(block).shape().words()) / 30.0;
    }

    /// How much the page's blocks count: a page of many blocks must not drown the others.
    double scale() {
        double all = 0;
        for (int i = 0; i < gold.length; i++) {
            all += weight(i);
        }
        return Math.min(4, Math.pow(all / 300, -0.5));
    }

    String answer(boolean[] kept) {
        List<Block> story = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                story.add(blocks.get(i));
            }
        }
        return Paragraphs.join(story);
    }
}
