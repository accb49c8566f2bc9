package org.copydesk.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.copydesk.index.query.Amounts;
import org.copydesk.index.query.Ask;
import org.copydesk.index.query.ParsedQuery;
import org.copydesk.index.query.QuerySyntaxException;
import org.copydesk.index.query.TextField;
import org.jspecify.annotations.Nullable;

/// Makes a Lucene query of what is asked.
///
/// A word counts in the title or in the text, the better of the two, the title double. Dates, figures,
/// languages, publishers and the like only filter. A part without any word in it (`&`) asks for nothing and is
/// passed over, but a query of nothing else is an error, never an empty answer.
final class AskCompiler {

    private static final float TITLE_BOOST = 2;
    private static final float TIE = 0.3f;
    private static final int FUZZY_WORDS = 50;

    private final StoryAnalyzer analyzer;
    private final String text;

    private AskCompiler(StoryAnalyzer analyzer, String text) {
        this.analyzer = analyzer;
        this.text = text;
    }

    static Query compile(ParsedQuery parsed, StoryAnalyzer analyzer) throws QuerySyntaxException {
        Query query = new AskCompiler(analyzer, parsed.text()).query(parsed.ask());
        if (query == null) {
            throw wrong(parsed.text(), parsed.ask().at(), "there is no word in this query to look for");
        }
        return filter(parsed.ask()) ? unscored(query) : query;
    }

    private static Query unscored(Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), 0);
    }

    private @Nullable Query query(Ask ask) throws QuerySyntaxException {
        return switch (ask) {
            case Ask.Everything _ -> MatchAllDocsQuery.INSTANCE;
            case Ask.Word word -> words(word);
            case Ask.Phrase phrase -> words(phrase);
            case Ask.Prefix prefix -> beginning(prefix);
            case Ask.Fuzzy fuzzy -> fuzzy(fuzzy);
            case Ask.Dates dates -> dates(dates);
            case Ask.Money money -> amounts(Schema.MONEY + money.currency(), money.amounts());
            case Ask.Percent percent -> amounts(Schema.PERCENT, percent.amounts());
            case Ask.Language language -> new TermQuery(new Term(Schema.LANGUAGE, language.code()));
            case Ask.Batch batch -> new TermQuery(new Term(Schema.BATCH, Integer.toString(batch.number())));
            case Ask.Duplicate _ -> new TermQuery(new Term(Schema.DUPLICATE, "true"));
            case Ask.Release _ -> new TermQuery(new Term(Schema.RELEASE, "true"));
            case Ask.Not not -> all(List.of(not));
            case Ask.And and -> all(and.parts());
            case Ask.Or or -> any(or.parts());
        };
    }

    private @Nullable Query all(List<Ask> parts) throws QuerySyntaxException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean wanted = false;
        boolean some = false;
        for (Ask part : parts) {
            Query query = query(part instanceof Ask.Not not ? not.part() : part);
            if (query != null) {
                some = true;
                wanted |= !(part instanceof Ask.Not);
                all.add(query, part instanceof Ask.Not ? Occur.MUST_NOT : filter(part) ? Occur.FILTER : Occur.MUST);
            }
        }
        if (!wanted) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return some ? all.build() : null;
    }

    private @Nullable Query any(List<Ask> parts) throws QuerySyntaxException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        boolean some = false;
        for (Ask part : parts) {
            Query query = query(part);
            if (query != null) {
                some = true;
                any.add(filter(part) ? unscored(query) : query, Occur.SHOULD);
            }
        }
        return some ? any.build() : null;
    }

    private static boolean filter(Ask ask) {
        return switch (ask) {
            case Ask.Word word -> word.field() == TextField.PUBLISHER;
            case Ask.Phrase phrase -> phrase.field() == TextField.PUBLISHER;
            case Ask.Prefix prefix -> prefix.field() == TextField.PUBLISHER;
            case Ask.Fuzzy fuzzy -> fuzzy.field() == TextField.PUBLISHER;
            case Ask.Everything _,
                    Ask.Dates _,
                    Ask.Money _,
                    Ask.Percent _,
                    Ask.Language _,
                    Ask.Batch _,
                    Ask.Duplicate _,
                    Ask.Release _ -> true;
            case Ask.Not _, Ask.And _, Ask.Or _ -> false;
        };
    }

    private @Nullable Query words(Ask.Word word) throws QuerySyntaxException {
        List<Query> queries = new ArrayList<>();
        for (String field : fields(word.field(), "")) {
            inARow(field, analyzer.tokens(field, word.text()), 0, queries);
        }
        return orNothing(queries, word.field(), word.at());
    }

    private @Nullable Query words(Ask.Phrase phrase) throws QuerySyntaxException {
        List<Query> queries = new ArrayList<>();
        for (String field : fields(phrase.field(), Schema.EXACT)) {
            inARow(field, analyzer.tokens(field, phrase.text()), phrase.slop(), queries);
        }
        return orNothing(queries, phrase.field(), phrase.at());
    }

    private static void inARow(String field, List<StoryAnalyzer.Token> tokens, int slop, List<Query> queries) {
        if (tokens.size() == 1) {
            queries.add(boosted(
                    field, new TermQuery(new Term(field, tokens.getFirst().text()))));
        } else if (!tokens.isEmpty()) {
            PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
            tokens.forEach(token -> phrase.add(new Term(field, token.text()), token.position()));
            queries.add(boosted(field, phrase.build()));
        }
    }

    private Query beginning(Ask.Prefix prefix) throws QuerySyntaxException {
        List<Query> queries = new ArrayList<>();
        for (String field : fields(prefix.field(), Schema.EXACT)) {
            Term term = new Term(field, oneWord(field, prefix.text(), prefix.at(), "*"));
            queries.add(boosted(field, new PrefixQuery(term)));
        }
        return best(queries);
    }

    private Query fuzzy(Ask.Fuzzy fuzzy) throws QuerySyntaxException {
        List<Query> queries = new ArrayList<>();
        for (String field : fields(fuzzy.field(), Schema.EXACT)) {
            Term term = new Term(field, oneWord(field, fuzzy.text(), fuzzy.at(), "~"));
            queries.add(boosted(field, new TermQuery(term)));
            // Lucene's usual way with the nearest words weighs them by counts that include dead stories
            queries.add(new BoostQuery(
                    new FuzzyQuery(
                            term, fuzzy.edits(), 0, FUZZY_WORDS, true, MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE),
                    0.1f));
        }
        return best(queries);
    }

    private String oneWord(String field, String word, int at, String sign) throws QuerySyntaxException {
        List<StoryAnalyzer.Token> tokens = analyzer.tokens(field, word);
        if (tokens.size() != 1) {
            String problem = tokens.isEmpty()
                    ? sign + " needs letters or digits before it"
                    : sign + " goes with one word, but this reads as " + tokens.size();
            throw wrong(text, at, problem);
        }
        return tokens.getFirst().text();
    }

    private @Nullable Query orNothing(List<Query> queries, TextField field, int at) throws QuerySyntaxException {
        if (queries.isEmpty() && field != TextField.ANY) {
            throw wrong(text, at, "there is no word here to look for");
        }
        return queries.isEmpty() ? null : best(queries);
    }

    private static Query best(List<Query> queries) {
        return queries.size() == 1 ? queries.getFirst() : new DisjunctionMaxQuery(queries, TIE);
    }

    private static Query boosted(String field, Query query) {
        return field.startsWith(Schema.TITLE) ? new BoostQuery(query, TITLE_BOOST) : query;
    }

    /// The Lucene fields of `field`, those of title and text with `form` at the end.
    static List<String> fields(TextField field, String form) {
        return switch (field) {
            case ANY -> List.of(Schema.TITLE + form, Schema.TEXT + form);
            case TITLE -> List.of(Schema.TITLE + form);
            case TEXT -> List.of(Schema.TEXT + form);
            case PERSON -> List.of(Schema.PERSON);
            case FIRM -> List.of(Schema.FIRM);
            case INSTITUTION -> List.of(Schema.INSTITUTION);
            case PLACE -> List.of(Schema.PLACE);
            case ENTITY -> List.of(Schema.PERSON, Schema.FIRM, Schema.INSTITUTION, Schema.PLACE);
            case PUBLISHER -> List.of(Schema.PUBLISHER);
        };
    }

    private static Query dates(Ask.Dates dates) {
        return IntPoint.newRangeQuery(
                Schema.DAY, day(dates.from(), Integer.MIN_VALUE), day(dates.to(), Integer.MAX_VALUE));
    }

    private static int day(@Nullable LocalDate day, int open) {
        return day == null ? open : Math.toIntExact(day.toEpochDay());
    }

    private static Query amounts(String field, Amounts amounts) {
        return DoubleRange.newIntersectsQuery(field, new double[] {amounts.least()}, new double[] {amounts.most()});
    }

    private static QuerySyntaxException wrong(String text, int at, String problem) {
        return new QuerySyntaxException(text, at, problem, null);
    }
}
