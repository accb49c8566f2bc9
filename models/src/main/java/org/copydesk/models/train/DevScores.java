package org.copydesk.models.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.copydesk.corpus.EntityType;
import org.copydesk.models.names.NameEngine;
import org.copydesk.models.names.NameSpan;
import org.copydesk.models.names.OrganisationTyper;
import org.copydesk.models.names.SentenceReader;
import org.copydesk.models.names.Tokenizer;

/// Scores the models in the program's jar against marked sentences, cut into tokens as their source cut them.
public final class DevScores {

    private DevScores() {}

    /// Prints the scores for every `.conll` file of a folder: `DevScores <engine> <folder>`.
    ///
    /// @throws IOException if a file cannot be read
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("give the engine and the folder of marked files");
        }
        NameEngine engine = NameEngine.valueOf(args[0]);
        try (Stream<Path> files = Files.list(Path.of(args[1]))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".conll")).sorted().toList()) {
                List<Gold> gold = Gold.read(file);
                System.out.printf(Locale.ROOT, "%s: %s%n", file.getFileName(), names(engine, gold));
                EntityScore types = organisations(engine, gold);
                if (types.asked() > 0) {
                    System.out.printf(Locale.ROOT, "%s, firm or institution: %s%n", file.getFileName(), types);
                }
            }
        }
    }

    /// How well persons, organisations and places are found.
    public static EntityScore names(NameEngine engine, List<Gold> sentences) {
        return names(SentenceReader.of(engine), sentences);
    }

    static EntityScore names(SentenceReader finder, List<Gold> sentences) {
        EntityScore score = new EntityScore();
        for (Gold gold : sentences) {
            List<String> words = gold.words().stream().map(Tokenizer::fold).toList();
            List<Gold.Name> wanted = new ArrayList<>();
            for (Gold.Name name : gold.names()) {
                String kind = Labels.kind(name.label());
                if (kind != null) {
                    wanted.add(new Gold.Name(name.from(), name.to(), kind));
                }
            }
            List<Gold.Name> found = finder.find(words).stream()
                    .map(name -> new Gold.Name(name.from(), name.to(), name.kind()))
                    .toList();
            score.add(wanted, found);
        }
        return score;
    }

    /// How well firms are told from institutions where the span is given.
    public static EntityScore organisations(NameEngine engine, List<Gold> sentences) {
        SentenceReader finder = SentenceReader.of(engine);
        OrganisationTyper typer = OrganisationTyper.load();
        EntityScore score = new EntityScore();
        for (Gold gold : sentences) {
            List<String> words = gold.words().stream().map(Tokenizer::fold).toList();
            List<NameSpan> spans = finder.find(words);
            for (Gold.Name name : gold.names()) {
                EntityType type = Labels.organisation(name.label());
                if (type != null) {
                    double odds = odds(name, spans);
                    boolean firm = (odds == 0 ? typer.logOddsOfFirm(words, name.from(), name.to()) : odds) > 0;
                    EntityType found = firm ? EntityType.FIRM : EntityType.INSTITUTION;
                    score.add(List.of(as(name, type)), List.of(as(name, found)));
                }
            }
        }
        return score;
    }

    /// What the finder thinks of the name; 0 where it did not find it or does not tell.
    private static double odds(Gold.Name name, List<NameSpan> spans) {
        return spans.stream()
                .filter(span -> span.from() == name.from() && span.to() == name.to())
                .mapToDouble(NameSpan::firm)
                .sum();
    }

    private static Gold.Name as(Gold.Name name, EntityType type) {
        return new Gold.Name(name.from(), name.to(), type.name());
    }
}
