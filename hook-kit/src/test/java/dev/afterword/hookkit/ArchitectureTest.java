package dev.afterword.hookkit;

import dev.afterword.testkit.architecture.KitArchitectureRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> theRulesOfKitsHold() {
        return KitArchitectureRules.of("dev.afterword.hookkit");
    }
}
