package dev.afterword.retros.retrospective;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.retros.policy.PolicyFacts;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Between the column and the facts that a decision saw. */
@Converter
class FactsSeenAsJson implements AttributeConverter<PolicyFacts, String> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(PolicyFacts facts) {
        try {
            return JSON.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Facts of a decision cannot be written", e);
        }
    }

    @Override
    public PolicyFacts convertToEntityAttribute(String json) {
        try {
            return JSON.readValue(json, PolicyFacts.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored facts of a decision cannot be read", e);
        }
    }
}
