package dev.afterword.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenMethodsConjunction;
import java.util.List;

/** Resources translate HTTP and nothing else. */
final class ResourceRules {

    static final ArchRule NO_STORAGE_IN_RESOURCES = noClasses()
            .that()
            .areAnnotatedWith(Names.PATH)
            .should()
            .dependOnClassesThat(Names.entities().or(Names.named("Repository")))
            .allowEmptyShould(true)
            .as("R1 resources know neither entities nor repositories");

    static final ArchRule PUBLIC_METHODS = operations()
            .should()
            .bePublic()
            .allowEmptyShould(true)
            .as("R2 HTTP methods are public")
            .because("a method that is not public silently answers 404");

    static final ArchRule PACKAGE_PRIVATE_RESOURCES = classes()
            .that()
            .areAnnotatedWith(Names.PATH)
            .and()
            .areNotInterfaces()
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true)
            .as("R2 resources are package-private");

    static final ArchRule REACTIVE_METHODS = operations()
            .should()
            .haveRawReturnType(describe(
                    "Uni or Multi", type -> type.isAssignableTo(Names.UNI) || type.isAssignableTo(Names.MULTI)))
            .allowEmptyShould(true)
            .as("R2 HTTP methods return Uni or Multi")
            .because("anything else runs on a worker thread");

    static final ArchRule RESOURCE_NAMES = classes()
            .that()
            .areAnnotatedWith(Names.PATH)
            .and()
            .areNotInterfaces()
            .should()
            .haveSimpleNameEndingWith("Resource")
            .allowEmptyShould(true)
            .as("R14 what has a path is named *Resource");

    static final List<ArchRule> ALL = List.of(
            NO_STORAGE_IN_RESOURCES, PUBLIC_METHODS, PACKAGE_PRIVATE_RESOURCES, REACTIVE_METHODS, RESOURCE_NAMES);

    private ResourceRules() {}

    /** Methods of our own resources; REST clients are interfaces with the same annotations. */
    private static GivenMethodsConjunction operations() {
        return methods()
                .that()
                .areMetaAnnotatedWith(Names.HTTP_METHOD)
                .and()
                .areDeclaredInClassesThat(describe("are not interfaces", type -> !type.isInterface()));
    }
}
