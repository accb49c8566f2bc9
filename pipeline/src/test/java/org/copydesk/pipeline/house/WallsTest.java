package org.copydesk.pipeline.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/// The rooms' walls, over what the classes really refer to: the POMs ban libraries, this also sees what a library's
/// types leak through.
final class WallsTest {

    @SuppressWarnings("UnusedVariable") // read by name
    private static final List<String> ROOMS = House.ROOMS;

    @ParameterizedTest
    @FieldSource("ROOMS")
    void theClassesOfEachRoomAreSeen(String room) {
        assertFalse(
                House.classes().stream()
                        .noneMatch(type -> (type.getPackageName() + ".").startsWith("org.copydesk." + room + ".")),
                "no class of " + room + " was imported: the rules below would hold for nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "corpus, models",
        "corpus, index",
        "corpus, pipeline",
        "models, index",
        "models, pipeline",
        "index, models",
        "index, pipeline",
    })
    void roomKnowsNothingOf(String room, String other) {
        noClasses()
                .that()
                .resideInAPackage(within(room))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(within(other))
                .because(room + " must build and make sense without " + other)
                .check(House.classes());
    }

    @ParameterizedTest
    @CsvSource({"models", "index"})
    void roomSpeaksTheTypesOfCorpusAndNothingBehindThem(String room) {
        noClasses()
                .that()
                .resideInAPackage(within(room))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.copydesk.corpus.*..")
                .because("reading, splitting and storing are corpus's own business")
                .check(House.classes());
    }

    @ParameterizedTest
    @CsvSource({
        "index, org.apache.lucene..",
        "models, opennlp..",
        "models, ai.onnxruntime..",
        "corpus, org.apache.tika..",
        "corpus, org.jsoup..",
        "corpus, org.sqlite..",
        "corpus, java.sql..",
        "pipeline, picocli..",
    })
    void onlyOneRoomTouches(String room, String library) {
        noClasses()
                .that()
                .resideOutsideOfPackage(within(room))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because("it can then be exchanged in " + room + " alone")
                .check(House.classes());
    }

    @Test
    void packagesLeanOnEachOtherInOneDirection() {
        slices().matching("org.copydesk.(**)").should().beFreeOfCycles().check(House.classes());
    }

    private static String within(String room) {
        return "org.copydesk." + room + "..";
    }
}
