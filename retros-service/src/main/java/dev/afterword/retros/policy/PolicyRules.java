package dev.afterword.retros.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/**
 * The ordered rules of a policy, kept as one JSON document.
 *
 * @param rules rules in their order
 * @param undecidedAfterDays after how many days without a decision a retrospective counts as undecided too long
 */
@RegisterForReflection
record PolicyRules(List<PolicyRule> rules, Integer undecidedAfterDays) {
    static final int USUAL_DAYS_UNDECIDED = 7;

    PolicyRules {
        undecidedAfterDays = undecidedAfterDays == null ? USUAL_DAYS_UNDECIDED : undecidedAfterDays;
    }

    /** Between the column and the rules. */
    @Converter
    static class AsJson implements AttributeConverter<PolicyRules, String> {
        private static final ObjectMapper JSON = new ObjectMapper();

        @Override
        public String convertToDatabaseColumn(PolicyRules rules) {
            try {
                return JSON.writeValueAsString(rules);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("Rules cannot be written", e);
            }
        }

        @Override
        public PolicyRules convertToEntityAttribute(String json) {
            try {
                return JSON.readValue(json, PolicyRules.class);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("Stored rules cannot be read", e);
            }
        }
    }
}
