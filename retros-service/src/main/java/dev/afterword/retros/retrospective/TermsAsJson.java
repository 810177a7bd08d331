package dev.afterword.retros.retrospective;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.retros.policy.terms.RuleTerms;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Between the column and what a rule asks for beside the retrospective. */
@Converter
class TermsAsJson implements AttributeConverter<RuleTerms, String> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(RuleTerms terms) {
        try {
            return JSON.writeValueAsString(terms);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Terms of a rule cannot be written", e);
        }
    }

    @Override
    public RuleTerms convertToEntityAttribute(String json) {
        try {
            return JSON.readValue(json, RuleTerms.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored terms of a rule cannot be read", e);
        }
    }
}
