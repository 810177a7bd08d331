package dev.afterword.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Set;

/** What the rules look for, by name: this module must not drag the frameworks of a service along. */
final class Names {

    static final String BASE = "dev.afterword.";
    static final String PATH = "jakarta.ws.rs.Path";
    static final String HTTP_METHOD = "jakarta.ws.rs.HttpMethod";
    static final String ENTITY = "jakarta.persistence.Entity";
    static final String UNI = "io.smallrye.mutiny.Uni";
    static final String MULTI = "io.smallrye.mutiny.Multi";

    /** One package below contracts for each aggregate; the package contracts itself holds neutral words. */
    static final String AGGREGATE_CONTRACTS = BASE + "contracts.*..";

    private Names() {}

    static DescribedPredicate<JavaClass> entities() {
        return describe("entities", type -> type.isAnnotatedWith(ENTITY));
    }

    static DescribedPredicate<JavaClass> named(String... suffixes) {
        return describe("named *" + String.join(", *", suffixes), type -> endsWith(topLevelOf(type), suffixes));
    }

    static DescribedPredicate<JavaMethodCall> callsOf(String owner, String... methods) {
        Set<String> names = Set.of(methods);
        return describe(
                "a call of " + owner + "." + String.join("/", methods),
                call -> call.getTargetOwner().isAssignableTo(owner) && names.contains(call.getName()));
    }

    /** A lambda or a nested type answers for the class that it is written in. */
    static JavaClass topLevelOf(JavaClass type) {
        return type.getEnclosingClass().map(Names::topLevelOf).orElse(type);
    }

    private static boolean endsWith(JavaClass type, String... suffixes) {
        for (String suffix : suffixes) {
            if (type.getSimpleName().endsWith(suffix)) {
                return true;
            }
        }
        return false;
    }
}
