package dev.afterword.testkit.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules of the gateway: as a service, but it composes other services in parallel and has no storage.
 *
 * <pre>
 * class ArchitectureTest {
 *     &#64;TestFactory
 *     Stream&lt;DynamicTest&gt; rules() {
 *         return GatewayArchitectureRules.of("dev.afterword.gateway");
 *     }
 * }
 * </pre>
 */
public final class GatewayArchitectureRules {

    private GatewayArchitectureRules() {}

    /** One test for each rule, on the classes below the package. */
    public static Stream<DynamicTest> of(String basePackage) {
        return RuleTests.of(basePackage, rules(basePackage));
    }

    static List<ArchRule> rules(String basePackage) {
        List<ArchRule> rules = new ArrayList<>();
        rules.addAll(ResourceRules.ALL);
        rules.addAll(ReactiveRules.FOR_ALL);
        rules.add(KitRules.NO_AGGREGATES);
        rules.addAll(StyleRules.FOR_PROCESSES);
        rules.add(FeatureRules.noCycles(basePackage));
        return rules;
    }
}
