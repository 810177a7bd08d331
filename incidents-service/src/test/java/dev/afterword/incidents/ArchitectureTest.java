package dev.afterword.incidents;

import dev.afterword.testkit.architecture.ServiceArchitectureRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> rules() {
        return ServiceArchitectureRules.of("dev.afterword.incidents");
    }
}
