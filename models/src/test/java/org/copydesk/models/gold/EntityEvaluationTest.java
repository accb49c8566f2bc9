package org.copydesk.models.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copydesk.corpus.EntityType;
import org.copydesk.corpus.Mention;
import org.copydesk.corpus.Span;
import org.copydesk.models.gold.EntityMistake.Fault;
import org.copydesk.models.names.EntityFinder;
import org.copydesk.models.train.EntityScore;
import org.copydesk.models.train.Gold;
import org.junit.jupiter.api.Test;

class EntityEvaluationTest {

    private static final Gold SENTENCE = new Gold(
            List.of("Ona", "Vell", "left", "Oru", ",", "in", "Varn", "."),
            List.of(new Gold.Name(0, 2, "PERSON"), new Gold.Name(3, 4, "ORG"), new Gold.Name(6, 7, "PLACE")));

    @Test
    void firmsAndInstitutionsAnswerAnOrganisationAlike() {
        for (EntityType type : List.of(EntityType.FIRM, EntityType.INSTITUTION)) {
            EntityScore score = EntityEvaluation.of(
                            finder(Map.of("Ona Vell", EntityType.PERSON, "Oru", type)), List.of(GoldStory.of(SENTENCE)))
                    .score();
            assertEquals(100, score.f1("ORG"));
            assertEquals(100, score.precision(EntityScore.ALL));
            assertEquals(200.0 / 3, score.recall(EntityScore.ALL), 1e-9);
            assertEquals(List.of("ORG", "PERSON", "PLACE"), score.kinds());
        }
    }

    @Test
    void firmsAreNoInstitutionsWhereTheGoldTellsThemApart() {
        Gold typed = new Gold(List.of("Oru", "sold"), List.of(new Gold.Name(0, 1, "FIRM")));
        EntityFinder finder = finder(Map.of("Oru", EntityType.INSTITUTION));
        EntityEvaluation evaluation = EntityEvaluation.of(finder, List.of(GoldStory.of(typed)));
        assertEquals(0, evaluation.score().f1());
        assertEquals(
                List.of(new EntityMistake(Fault.TYPE, "FIRM Oru", "INSTITUTION Oru", 1, "Oru sold")),
                evaluation.worst(9));
    }

    @Test
    void theMistakesMadeMostOftenComeFirstWithTheirSentence() {
        EntityFinder finder =
                finder(Map.of("Vell", EntityType.PERSON, "Oru", EntityType.PLACE, "left", EntityType.PLACE));
        List<EntityMistake> worst = EntityEvaluation.of(finder, List.of(GoldStory.of(SENTENCE), GoldStory.of(SENTENCE)))
                .worst(4);
        String text = "Ona Vell left Oru, in Varn.";
        assertEquals(
                List.of(
                        new EntityMistake(Fault.EDGES, "PERSON Ona Vell", "PERSON Vell", 2, text),
                        new EntityMistake(Fault.TYPE, "ORG Oru", "PLACE Oru", 2, text),
                        new EntityMistake(Fault.MISSED, "PLACE Varn", "", 2, text),
                        new EntityMistake(Fault.INVENTED, "", "PLACE left", 2, text)),
                worst);
        assertEquals(
                1,
                EntityEvaluation.of(finder, List.of(GoldStory.of(SENTENCE)))
                        .worst(1)
                        .size());
    }

    @Test
    void theSentencesOfAStoryAreReadTogetherAndScoredEachInItsPlace() {
        Gold full = new Gold(List.of("Ona", "Vell", "left", "."), List.of(new Gold.Name(0, 2, "PERSON")));
        Gold late = new Gold(List.of("Then", "Oru", "fell", "."), List.of(new Gold.Name(1, 2, "ORG")));
        List<String> read = new ArrayList<>();
        EntityFinder finder = text -> {
            read.add(text);
            return text.contains("Ona Vell") && text.contains("Oru")
                    ? List.of(
                            new Mention(new Span(0, 8), EntityType.PERSON, "Ona Vell", 0.5, Mention.By.MODEL),
                            new Mention(new Span(21, 24), EntityType.FIRM, "Oru", 0.5, Mention.By.MODEL))
                    : List.of();
        };
        EntityEvaluation evaluation = EntityEvaluation.of(finder, List.of(new GoldStory(List.of(full, late))));
        assertEquals(List.of("Ona Vell left.\n\nThen Oru fell."), read);
        assertEquals(100, evaluation.score().f1());
        assertEquals(
                0,
                EntityEvaluation.of(finder, List.of(GoldStory.of(full), GoldStory.of(late)))
                        .score()
                        .f1());
    }

    private static EntityFinder finder(Map<String, EntityType> names) {
        return text -> {
            List<Mention> found = new ArrayList<>();
            names.forEach((name, type) -> {
                int at = text.indexOf(name);
                if (at >= 0) {
                    found.add(new Mention(new Span(at, at + name.length()), type, name, 0.5, Mention.By.MODEL));
                }
            });
            return found;
        };
    }
}
