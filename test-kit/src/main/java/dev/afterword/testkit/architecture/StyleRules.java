package dev.afterword.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** What keeps code testable, quiet and speakable. */
final class StyleRules {

    private static final String VAGUE = "Impl|Dto|DTO|DAO|Dao|Manager|Helper|Utils?|Common";

    static final ArchRule CONSTRUCTOR_INJECTION = noFields()
            .should()
            .beAnnotatedWith("jakarta.inject.Inject")
            .allowEmptyShould(true)
            .as("R12 beans get what they need through the constructor");

    static final ArchRule INJECTED_TIME = noClasses()
            .should()
            .callMethodWhere(asksTheSystemForTheTime())
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date")
            .as("R13 the time comes from the injected Clock");

    static final ArchRule QUIET = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.slf4j..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.jboss.logging.Logger")
            .as("R13 what there is to say goes through io.quarkus.logging.Log");

    static final ArchRule NAMES = noClasses()
            .should()
            .haveSimpleNameEndingWith("Entity")
            .orShould()
            .haveNameMatching(".*[a-z](" + VAGUE + ")")
            .as("R14 names say what a type is for, none ends in " + VAGUE.replace("|", ", "));

    static final ArchRule NO_BASE_CLASSES = noClasses()
            .should()
            .haveNameMatching(".*[.$](Base|Abstract)[A-Z]\\w*")
            .orShould()
            .haveNameMatching(".*[.$]I[A-Z][a-z]\\w*(Service|Repository|Resource|Client)")
            .as("R14 no Base*, Abstract* or I* types");

    static final List<ArchRule> FOR_KITS = List.of(CONSTRUCTOR_INJECTION, INJECTED_TIME, QUIET, NAMES);

    static final List<ArchRule> FOR_PROCESSES =
            List.of(CONSTRUCTOR_INJECTION, INJECTED_TIME, QUIET, NAMES, NO_BASE_CLASSES);

    private StyleRules() {}

    private static DescribedPredicate<JavaMethodCall> asksTheSystemForTheTime() {
        return describe("the system's time", call -> {
            String owner = call.getTargetOwner().getName();
            boolean now = owner.startsWith("java.time.")
                    && call.getName().equals("now")
                    && call.getTarget().getRawParameterTypes().isEmpty();
            return now || owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis");
        });
    }
}
