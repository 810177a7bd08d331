package dev.afterword.retros.factor.detail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Between the column and the pages that show a factor. */
@Converter
public class EvidenceLinksAsJson implements AttributeConverter<List<EvidenceLink>, String> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<EvidenceLink>> LINKS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<EvidenceLink> links) {
        try {
            return JSON.writeValueAsString(links);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Links of a factor cannot be written", e);
        }
    }

    @Override
    public List<EvidenceLink> convertToEntityAttribute(String json) {
        try {
            return JSON.readValue(json, LINKS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored links of a factor cannot be read", e);
        }
    }
}
