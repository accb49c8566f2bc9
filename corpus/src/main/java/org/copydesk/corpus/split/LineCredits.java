package org.copydesk.corpus.split;

import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.corpus.CreditField;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Published;
import org.jspecify.annotations.Nullable;

/// What a page without markup says of its first story. For one page and one thread.
final class LineCredits {

    private final List<Labelled> page;
    private final List<String> lines;
    private final Labeller labeller;

    /// @param page the page's blocks, as they look
    /// @param lines the page
    LineCredits(List<Labelled> page, List<String> lines, Labeller labeller) {
        this.page = page;
        this.lines = lines;
        this.labeller = labeller;
    }

    Credits of(Candidate story) {
        Credits rules = story.header().credits();
        List<Block> body = story.body().stream().map(Candidate.Kept::block).toList();
        int start = indexOf(body.getFirst());
        Header header = Header.read(page.subList(0, start), true);
        HeadlineModel.Found title = HeadlineModel.builtIn().find(page, lines, start, body, header, header.titleAt());
        Credits.Builder credits = new Credits.Builder();
        for (CreditField field : CreditField.values()) {
            if (field != CreditField.TITLE && field != CreditField.PUBLISHER) {
                credits.copy(field, rules);
            }
        }
        String site = new SiteName(page).in(page.subList(0, start), rules.publisher());
        if (site != null) {
            credits.text(CreditField.PUBLISHER, site, Trust.seen(Trust.LINE_PUBLISHER));
        }
        if (title != null) {
            String headline = Text.withoutBullet(page.get(title.at()).text());
            credits.text(CreditField.TITLE, headline, Trust.seen(title.confidence()));
            int end = body.size() > 1 ? indexOf(body.get(1)) : start + 1;
            around(credits, title.at(), end, rules);
        }
        BylineModel.Found author = BylineModel.builtIn().find(authors(body, title, credits.build()));
        // Where no name is a likely one, whom the rules found stands.
        if (author != null) {
            credits.text(CreditField.BYLINE, author.names(), Trust.seen(author.confidence()));
        }
        return credits.build();
    }

    private BylineFeatures authors(List<Block> body, HeadlineModel.@Nullable Found title, Credits known) {
        int headline = title == null ? -1 : title.at();
        Signers signers =
                new Signers(page, headline, indexOf(body.getFirst()), indexOf(body.getLast()) + 1, known.byline());
        String text = body.stream().map(Block::text).collect(Collectors.joining("\n"));
        return new BylineFeatures(signers, title != null, text, known.byline(), known.publisher());
    }

    private void around(Credits.Builder credits, int headline, int end, Credits rules) {
        HeadLines head = new HeadLines(page.stream().map(Labelled::block).toList(), labeller, headline, end);
        Published published = head.published(true);
        if (!rules.states(CreditField.PUBLISHED)) {
            credits.published(head.updated(), Trust.seen(Trust.LINE_CHANGE_DATE));
        }
        credits.modified(head.updated(), Trust.seen(Trust.LINE_DATE)).published(published, Trust.ofDate(published));
        credits.text(CreditField.BYLINE, byline(head, rules), Trust.seen(Trust.LINE_BYLINE));
    }

    /// The names around a headline, or null.
    ///
    /// @param rules what else was found of the story
    static @Nullable String byline(HeadLines head, Credits rules) {
        String spoken = head.spoken();
        String beside = head.besideDate().stream()
                .filter(name -> !name.equals(rules.publisher()) && !name.equals(rules.section()))
                .findFirst()
                .orElse(null);
        String names = spoken != null ? spoken : beside;
        return names == null || names.equals(rules.publisher()) ? null : names;
    }

    /// The page's block that stands where the story begins, whose first words may have been cut off.
    private int indexOf(Block first) {
        for (int i = 0; i < page.size(); i++) {
            if (page.get(i).block().line() >= first.line()) {
                return i;
            }
        }
        return page.size() - 1;
    }
}
