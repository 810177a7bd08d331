package dev.afterword.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Features meet each other through services, and other processes through events. */
final class FeatureRules {

    static final ArchRule EVENTS_AT_THE_EDGE = noClasses()
            .that(DescribedPredicate.not(Names.named("Events", "Consumer")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(Names.AGGREGATE_CONTRACTS)
            .as("R8 only *Events and *Consumer know the published events");

    static final ArchRule EVENTS_THROUGH_THE_OUTBOX = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.eclipse.microprofile.reactive.messaging.Emitter")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("io.smallrye.reactive.messaging.MutinyEmitter")
            .as("R8 services send through the outbox only")
            .because("an event that is sent beside the transaction can contradict it");

    static final ArchRule FOREIGN_STORAGE = classes()
            .should(notUseRepositoriesOrResourcesOfOtherPackages())
            .as("R9 a feature uses another one through its service");

    static final List<ArchRule> ALL = List.of(EVENTS_AT_THE_EDGE, EVENTS_THROUGH_THE_OUTBOX, FOREIGN_STORAGE);

    private FeatureRules() {}

    static ArchRule noCycles(String base) {
        return slices().matching(base + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .as("R9 features are free of cycles");
    }

    private static ArchCondition<JavaClass> notUseRepositoriesOrResourcesOfOtherPackages() {
        return new ArchCondition<>("not use repositories or resources of other features") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency use : type.getDirectDependenciesFromSelf()) {
                    if (isForeign(use)) {
                        events.add(SimpleConditionEvent.violated(use, use.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean isForeign(Dependency use) {
        JavaClass target = use.getTargetClass();
        return target.getPackageName().startsWith(Names.BASE)
                && Names.named("Repository", "Resource").test(target)
                && !target.getPackageName().equals(use.getOriginClass().getPackageName());
    }
}
