package dev.afterword.eventkit;

import dev.afterword.testkit.architecture.ContractArchitectureRules;
import dev.afterword.testkit.architecture.KitArchitectureRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> rules() {
        return KitArchitectureRules.of("dev.afterword.eventkit");
    }

    /** Asked here, since contracts depend on nothing and so cannot see the rules. */
    @TestFactory
    Stream<DynamicTest> rulesOfTheContracts() {
        return ContractArchitectureRules.of("dev.afterword.contracts");
    }
}
