package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.site.SiteRule;
import org.copydesk.corpus.site.SiteRules;

/// Splits pages into stories. What one page becomes depends on that page and the settings alone. Safe for use
/// by many threads.
public final class StorySplitter {

    private final SplitSettings settings;
    private final Furniture furniture = FurnitureFile.builtIn();
    private final SiteRules rules;
    private final LineModel lineModel;

    /// A splitter with these settings and the rules that come with the program.
    public StorySplitter(SplitSettings settings) {
        this(settings, SiteRules.NONE);
    }

    /// A splitter that obeys a user's rules above all.
    public StorySplitter(SplitSettings settings, SiteRules rules) {
        this(settings, rules, LineModel.builtIn());
    }

    StorySplitter(SplitSettings settings, LineModel lineModel) {
        this(settings, SiteRules.NONE, lineModel);
    }

    private StorySplitter(SplitSettings settings, SiteRules rules, LineModel lineModel) {
        this.settings = Objects.requireNonNull(settings);
        this.rules = Objects.requireNonNull(rules);
        this.lineModel = lineModel;
    }

    /// The page's stories and what became of every block. Never throws for what a page may hold; time and
    /// memory grow in step with the page's length.
    public Split split(Page page) {
        return split(page, new Ledger(true));
    }

    /// The stories that [#split(Page)] finds, without what became of each block and why: a tenth faster.
    public List<Draft> stories(Page page) {
        return split(page, new Ledger(false)).stories();
    }

    private Split split(Page page, Ledger ledger) {
        return switch (page) {
            case Page.Html html -> new HtmlStories(html, furniture, rules, ledger).split();
            case Page.Lines lines ->
                ruled(lines, ledger, (acting, fresh) -> byLines(lines, lines.lines(), acting, fresh));
            case Page.Mail mail -> ruled(mail, ledger, (acting, fresh) -> ofMail(mail, acting, fresh));
            case Page.Clean clean ->
                ruled(
                        clean,
                        ledger,
                        (acting, fresh) -> settings.cleanRows()
                                ? byLines(clean, clean.text().lines().toList(), acting, fresh)
                                : new CleanStory(clean, acting, fresh).split());
        };
    }

    private Split ofMail(Page.Mail mail, List<SiteRule> acting, Ledger ledger) {
        Ledger cut = new Ledger(ledger.asked());
        MailText.Own text = MailText.own(mail.lines(), cut);
        Credits credits = text.passes() ? MailText.passedOn(mail.credits(), text.passedOn()) : mail.credits();
        Page.Mail passedOn = new Page.Mail(mail.place(), credits, mail.anchor(), mail.lines());
        Split own = byLines(passedOn, text.lines(), acting, ledger);
        List<Verdict> all = new ArrayList<>(own.ledger());
        all.addAll(cut.verdicts());
        all.sort(Comparator.comparingInt(Verdict::line));
        return new Split(own.stories(), all);
    }

    private Split byLines(Page page, List<String> lines, List<SiteRule> acting, Ledger ledger) {
        return new LineStories(page, furniture, lineModel, acting, ledger).split(lines, settings);
    }

    /// Who published a page without markup is known when it is split; rules for publishers may then ask for
    /// another splitting.
    private Split ruled(Page page, Ledger ledger, BiFunction<List<SiteRule>, Ledger, Split> splitting) {
        String url = page.credits().url();
        List<SiteRule> acting = rules.on(page.place(), url, page.credits().publisher());
        Split split = splitting.apply(acting, ledger);
        if (!rules.byPublisher()) {
            return split;
        }
        Set<String> publishers = split.stories().stream()
                .map(draft -> draft.credits().publisher())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        String only = publishers.size() == 1 ? publishers.iterator().next() : null;
        List<SiteRule> known = rules.on(page.place(), url, only);
        return only == null || known.equals(acting) ? split : splitting.apply(known, new Ledger(ledger.asked()));
    }

    /// The settings it was made with.
    public SplitSettings settings() {
        return settings;
    }
}
