package dev.afterword.testkit.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules of a technical library.
 *
 * <pre>
 * class ArchitectureTest {
 *     &#64;TestFactory
 *     Stream&lt;DynamicTest&gt; rules() {
 *         return KitArchitectureRules.of("dev.afterword.restkit");
 *     }
 * }
 * </pre>
 */
public final class KitArchitectureRules {

    private KitArchitectureRules() {}

    /** One test for each rule, on the classes below the package. */
    public static Stream<DynamicTest> of(String basePackage) {
        return RuleTests.of(basePackage, rules(basePackage));
    }

    static List<ArchRule> rules(String basePackage) {
        List<ArchRule> rules = new ArrayList<>();
        rules.addAll(KitRules.ALL);
        rules.addAll(ReactiveRules.FOR_ALL);
        rules.addAll(StyleRules.FOR_KITS);
        rules.add(FeatureRules.noCycles(basePackage));
        return rules;
    }
}
