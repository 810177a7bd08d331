package dev.afterword.testkit.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules of the published language.
 *
 * <pre>
 * class ArchitectureTest {
 *     &#64;TestFactory
 *     Stream&lt;DynamicTest&gt; rules() {
 *         return ContractArchitectureRules.of("dev.afterword.contracts");
 *     }
 * }
 * </pre>
 */
public final class ContractArchitectureRules {

    private ContractArchitectureRules() {}

    /** One test for each rule, on the classes below the package. */
    public static Stream<DynamicTest> of(String basePackage) {
        return RuleTests.of(basePackage, rules(basePackage));
    }

    static List<ArchRule> rules(String basePackage) {
        List<ArchRule> rules = new ArrayList<>();
        rules.addAll(ContractRules.ALL);
        rules.addAll(StyleRules.FOR_PROCESSES);
        return rules;
    }
}
