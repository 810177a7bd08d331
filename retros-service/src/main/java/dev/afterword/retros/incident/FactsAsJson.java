package dev.afterword.retros.incident;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Between the column and the facts of an incident. */
@Converter
class FactsAsJson implements AttributeConverter<IncidentFacts, String> {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Override
    public String convertToDatabaseColumn(IncidentFacts facts) {
        try {
            return JSON.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Facts of an incident cannot be written", e);
        }
    }

    @Override
    public IncidentFacts convertToEntityAttribute(String json) {
        try {
            return JSON.readValue(json, IncidentFacts.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored facts of an incident cannot be read", e);
        }
    }
}
