package dev.afterword.retros.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.retros.policy.condition.RuleCondition;
import java.util.List;

/** Facts and conditions of which a test says only what matters to it. */
final class PolicyFixture {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PolicyFixture() {}

    /** Facts as JSON; what is left out is not known. */
    static PolicyFacts facts(String json) {
        return read(json, PolicyFacts.class);
    }

    static PolicyFacts facts(
            String severity,
            String type,
            List<String> services,
            Long minutes,
            Long customers,
            String dataLoss,
            int responders) {
        return new PolicyFacts(
                severity,
                type,
                services,
                null,
                null,
                minutes,
                customers,
                dataLoss,
                "UNKNOWN",
                null,
                responders,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static RuleCondition when(String json) {
        return read(json, RuleCondition.class);
    }

    static PolicyRule rule(String name, String when, Requirement requirement) {
        return new PolicyRule(name, when(when), requirement, null, null, null, null, null, null, null, null, null);
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json.replace('\'', '"'), type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
