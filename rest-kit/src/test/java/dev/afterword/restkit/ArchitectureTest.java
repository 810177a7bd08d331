package dev.afterword.restkit;

import dev.afterword.testkit.architecture.KitArchitectureRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> rules() {
        return KitArchitectureRules.of("dev.afterword.restkit");
    }
}
