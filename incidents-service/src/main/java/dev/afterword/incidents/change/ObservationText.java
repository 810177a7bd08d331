package dev.afterword.incidents.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;

/** How changes keep what was said of them. */
@ApplicationScoped
class ObservationText {

    private static final TypeReference<List<ObservedChange>> OBSERVATIONS = new TypeReference<>() {};

    private final ObjectMapper json;

    ObservationText(ObjectMapper json) {
        this.json = json;
    }

    List<ObservedChange> read(String text) {
        try {
            return json.readValue(text, OBSERVATIONS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    String write(ChangeStory story) {
        try {
            return json.writeValueAsString(story.observations());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
