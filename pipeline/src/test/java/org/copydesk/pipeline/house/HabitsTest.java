package org.copydesk.pipeline.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// What every class of ours keeps to, whatever it does.
final class HabitsTest {

    private static final DescribedPredicate<JavaClass> CAN_BE_EXTENDED = describe(
            "be open to extension by anyone",
            type -> !type.isInterface()
                    && !type.isEnum()
                    && !type.isRecord()
                    && !type.isAnonymousClass()
                    && !type.getModifiers().contains(JavaModifier.FINAL)
                    && !type.reflect().isSealed());

    private static final DescribedPredicate<JavaClass> IS_A_PROGRAM = describe(
            "is started as a program",
            type -> type.tryGetMethod("main", String[].class).isPresent());

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Processor|Impl)(\\$.*)?")
                .because("such a name fits everything, so it tells nothing")
                .check(House.classes());
    }

    @Test
    void classesAreFinalOrSealed() {
        noClasses()
                .should(ArchCondition.from(CAN_BE_EXTENDED))
                .because("what is not made for extension breaks by it")
                .check(House.classes());
    }

    @Test
    void recordsHoldNothingThatCanChange() {
        classes().that().areRecords().should(haveFixedComponents()).check(House.classes());
    }

    @Test
    void everyPackageIsNullMarkedAndSaysWhatItIsFor() {
        List<String> bare = House.classes().stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(found -> !found.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .sorted()
                .toList();
        assertEquals(List.of(), bare, "packages without a package-info.java that is @NullMarked");
    }

    @Test
    void whatAClassNeedsComesThroughItsConstructor() {
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(House.classes());
    }

    @Test
    void onlyAProgramMayEndTheProcess() {
        noClasses()
                .that(DescribedPredicate.not(IS_A_PROGRAM))
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .because("whoever calls us may have more to do")
                .check(House.classes());
    }

    @Test
    void onlyAProgramMayTouchTheStandardStreams() {
        noClasses()
                .that(DescribedPredicate.not(IS_A_PROGRAM))
                .should(ACCESS_STANDARD_STREAMS)
                .because("stdout is data that only the command line writes")
                .check(House.classes());
    }

    private static ArchCondition<JavaClass> haveFixedComponents() {
        return new ArchCondition<>("have no array and no mutable collection as a component") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Arrays.stream(type.reflect().getRecordComponents())
                        .filter(HabitsTest::canChange)
                        .forEach(found -> events.add(violated(type, type.getName() + " holds " + found)));
            }
        };
    }

    /// Of collections only the interfaces pass, as only they can be `List.copyOf` and the like.
    private static boolean canChange(RecordComponent component) {
        Class<?> type = component.getType();
        boolean collection = Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
        return type.isArray() || (collection && !type.isInterface());
    }
}
