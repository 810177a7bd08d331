package dev.afterword.testkit.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules of a service; the whole test of a module is
 *
 * <pre>
 * class ArchitectureTest {
 *     &#64;TestFactory
 *     Stream&lt;DynamicTest&gt; rules() {
 *         return ServiceArchitectureRules.of("dev.afterword.incidents");
 *     }
 * }
 * </pre>
 */
public final class ServiceArchitectureRules {

    private ServiceArchitectureRules() {}

    /** One test for each rule, on the classes below the package. */
    public static Stream<DynamicTest> of(String basePackage) {
        return RuleTests.of(basePackage, rules(basePackage));
    }

    static List<ArchRule> rules(String basePackage) {
        List<ArchRule> rules = new ArrayList<>();
        rules.addAll(ResourceRules.ALL);
        rules.addAll(ReactiveRules.FOR_SERVICES);
        rules.addAll(StorageRules.ALL);
        rules.addAll(FeatureRules.ALL);
        rules.addAll(StyleRules.FOR_PROCESSES);
        rules.add(FeatureRules.noCycles(basePackage));
        return rules;
    }
}
