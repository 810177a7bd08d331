package dev.afterword.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Transactions belong to services, entities to their feature, and repositories know only the database. */
final class StorageRules {

    private static final String PANACHE = "io.quarkus.hibernate.reactive.panache.common.";
    private static final String WITH_TRANSACTION = PANACHE + "WithTransaction";
    private static final String WITH_SESSION = PANACHE + "WithSession";

    static final ArchRule NO_BLOCKING_TRANSACTIONS = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.transaction.Transactional")
            .as("R3 nobody uses the blocking @Transactional");

    static final ArchRule TRANSACTIONS_IN_SERVICES = methods()
            .that()
            .areAnnotatedWith(WITH_TRANSACTION)
            .or()
            .areAnnotatedWith(WITH_SESSION)
            .should()
            .beDeclaredInClassesThat(Names.named("Service"))
            .allowEmptyShould(true)
            .as("R3 sessions and transactions begin in methods of a *Service");

    static final ArchRule TRANSACTIONAL_CLASSES_ARE_SERVICES = classes()
            .that()
            .areAnnotatedWith(WITH_TRANSACTION)
            .or()
            .areAnnotatedWith(WITH_SESSION)
            .should()
            .haveSimpleNameEndingWith("Service")
            .allowEmptyShould(true)
            .as("R3 sessions and transactions begin in a *Service");

    static final ArchRule ENTITIES_ARE_HIDDEN = classes()
            .that()
            .areAnnotatedWith(Names.ENTITY)
            .should()
            .bePackagePrivate()
            .andShould(beUsedInTheirOwnPackage())
            .allowEmptyShould(true)
            .as("R6 entities stay inside their feature");

    static final ArchRule ENTITIES_ARE_NOT_JSON = noClasses()
            .that()
            .areAnnotatedWith(Names.ENTITY)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.annotation..", "org.eclipse.microprofile.openapi..")
            .allowEmptyShould(true)
            .as("R6 entities are never what is served");

    static final ArchRule REPOSITORIES_ONLY_STORE = noClasses()
            .that(Names.named("Repository"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", Names.AGGREGATE_CONTRACTS, Names.BASE + "restkit.problem..")
            .allowEmptyShould(true)
            .as("R7 repositories know neither HTTP nor events");

    static final List<ArchRule> ALL = List.of(
            NO_BLOCKING_TRANSACTIONS,
            TRANSACTIONS_IN_SERVICES,
            TRANSACTIONAL_CLASSES_ARE_SERVICES,
            ENTITIES_ARE_HIDDEN,
            ENTITIES_ARE_NOT_JSON,
            REPOSITORIES_ONLY_STORE);

    private StorageRules() {}

    private static ArchCondition<JavaClass> beUsedInTheirOwnPackage() {
        return new ArchCondition<>("be used in their own package only") {
            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                for (Dependency use : entity.getDirectDependenciesToSelf()) {
                    boolean own = use.getOriginClass().getPackageName().equals(entity.getPackageName());
                    if (!own) {
                        events.add(SimpleConditionEvent.violated(use, use.getDescription()));
                    }
                }
            }
        };
    }
}
