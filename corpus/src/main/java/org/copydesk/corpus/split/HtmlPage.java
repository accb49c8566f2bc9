package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.Published;
import org.copydesk.corpus.split.HtmlBody.Ruling;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/// A page with markup, taken apart and looked at by the rules.
///
/// @param blocks its blocks
/// @param labels the same, looked at one by one
/// @param containers its elements
/// @param main where its stories stand, by the rules
/// @param roots the elements that the rules choose, one for each story
/// @param credits what it says of its story
/// @param changed the day of the last change by its `meta` elements alone, or unknown
/// @param description the summary that it gives to those who link it, or null
/// @param tab the title of the browser's tab, may be empty
/// @param authors its elements that hold an author's name, or lead to an author's page
/// @param elements what is known of its elements
record HtmlPage(
        List<Block> blocks,
        List<Labelled> labels,
        List<HtmlBlocks.Container> containers,
        MainContainer main,
        List<Integer> roots,
        Credits credits,
        Published changed,
        @Nullable String description,
        String tab,
        List<Element> authors,
        PageElements elements) {

    /// A whole story in an element of its own has this much running text.
    static final int WHOLE_CHARS = 500;

    static HtmlPage of(Page.Html page, Furniture furniture) {
        Document document = Jsoup.parse(page.markup());
        HtmlBlocks walk = new HtmlBlocks();
        NodeTraversor.traverse(walk, document);
        Credits credits = page.credits().or(HtmlCredits.of(document, walk.declared()));
        List<Block> blocks = walk.blocks();
        MainContainer main = new MainContainer(blocks, walk.containers());
        List<Integer> roots = main.stories(WHOLE_CHARS);
        Labeller labeller = new Labeller(furniture, page.anchor());
        List<Labelled> labels = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            boolean near = false;
            for (int i = 0; !near && i < roots.size(); i++) {
                near = main.holds(roots.get(i), block.markup().container());
            }
            labels.add(near ? labeller.label(block) : labeller.glance(block));
        }
        String description = walk.declared().meta().get("og:description");
        return new HtmlPage(
                blocks,
                labels,
                walk.containers(),
                main,
                roots,
                credits,
                HtmlCredits.changed(walk.declared()),
                description,
                document.title(),
                walk.declared().authors(),
                new PageElements(walk.containers(), blocks));
    }

    /// The rules' word on each block, if the story stands in one element.
    List<Ruling> rulings(int root) {
        List<Labelled> within = new ArrayList<>();
        for (Labelled labelled : labels) {
            if (main.holds(root, labelled.block().markup().container())) {
                within.add(labelled);
            }
        }
        List<Ruling> inside = new HtmlBody(within, credits.title()).rulings();
        List<Ruling> all = new ArrayList<>(labels.size());
        int i = 0;
        for (Block block : blocks) {
            boolean in = main.holds(root, block.markup().container());
            all.add(in ? inside.get(i++) : Ruling.cut(outsideRule(block)));
        }
        return all;
    }

    static String outsideRule(Block block) {
        return block.markup().aside() ? "beside-story" : "outside-story";
    }
}
