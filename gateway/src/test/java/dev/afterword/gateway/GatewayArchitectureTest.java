package dev.afterword.gateway;

import dev.afterword.testkit.architecture.GatewayArchitectureRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The suite's rules for the structure of the gateway. */
class GatewayArchitectureTest {

    @TestFactory
    Stream<DynamicTest> theGatewayIsBuiltLikeTheRestOfTheSuite() {
        return GatewayArchitectureRules.of("dev.afterword.gateway");
    }
}
