package dev.afterword.actions;

import dev.afterword.testkit.architecture.ServiceArchitectureRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> theRulesOfServicesHold() {
        return ServiceArchitectureRules.of("dev.afterword.actions");
    }
}
