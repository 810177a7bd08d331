package dev.afterword.incidents.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import java.util.List;

/** Keeps the evidence of an entry as one JSON text: it is read and written with its entry, and never searched. */
@Converter
@RegisterForReflection(targets = Evidence.class)
public class EvidenceConverter implements AttributeConverter<List<Evidence>, String> {

    private static final TypeReference<List<Evidence>> LIST = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Override
    public String convertToDatabaseColumn(List<Evidence> evidence) {
        return write(evidence);
    }

    @Override
    public List<Evidence> convertToEntityAttribute(String column) {
        return read(column);
    }

    /** The evidence in a column, which is empty for most entries. */
    public static List<Evidence> read(String column) {
        if (column == null || column.equals("[]")) {
            return List.of();
        }
        try {
            return List.copyOf(JSON.readValue(column, LIST));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String write(List<Evidence> evidence) {
        try {
            return JSON.writeValueAsString(evidence);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
