package dev.afterword.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** The published language is data. */
final class ContractRules {

    static final ArchRule ONLY_THE_JDK = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "com.fasterxml.jackson.annotation..", Names.BASE + "contracts..")
            .as("R10 contracts depend on nothing but the JDK");

    static final ArchRule ONLY_DATA = classes()
            .that()
            .resideInAPackage(Names.AGGREGATE_CONTRACTS)
            .should(beRecordsOrSealedInterfaces())
            .allowEmptyShould(true)
            .as("R10 contracts are records and sealed interfaces");

    static final List<ArchRule> ALL = List.of(ONLY_THE_JDK, ONLY_DATA);

    private ContractRules() {}

    private static ArchCondition<JavaClass> beRecordsOrSealedInterfaces() {
        return new ArchCondition<>("be records or sealed interfaces") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean data = type.isRecord()
                        || type.isInterface() && type.reflect().isSealed()
                        || type.getSimpleName().equals("package-info");
                if (!data) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is neither"));
                }
            }
        };
    }
}
