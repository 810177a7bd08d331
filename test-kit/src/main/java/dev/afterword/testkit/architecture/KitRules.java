package dev.afterword.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** A kit is technical: it knows neither the services nor their words. */
final class KitRules {

    private static final String DOMAIN_WORDS = "Incident|Retro|ActionItem|FollowUp|Postmortem|Severity";

    /** Except the list of classes that a native image keeps for reflection, which is data and not behaviour. */
    static final ArchRule NO_SERVICES = noClasses()
            .that(DescribedPredicate.not(Names.named("Reflection")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    Names.BASE + "incidents..",
                    Names.BASE + "retros..",
                    Names.BASE + "actions..",
                    Names.BASE + "gateway..",
                    Names.AGGREGATE_CONTRACTS)
            .as("R11 kits know no service and no aggregate");

    static final ArchRule NO_DOMAIN_WORDS = noClasses()
            .should()
            .haveNameMatching(".*[.$]\\w*(" + DOMAIN_WORDS + ")\\w*")
            .as("R11 kits have no domain word in a name");

    /** For the gateway, which routes by path and must not care what a record means. */
    static final ArchRule NO_AGGREGATES = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage(Names.AGGREGATE_CONTRACTS)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("org.hibernate..", "jakarta.persistence..", "io.vertx.sqlclient..")
            .as("R11 the gateway knows no aggregate and no database");

    static final List<ArchRule> ALL = List.of(NO_SERVICES, NO_DOMAIN_WORDS);

    private KitRules() {}
}
