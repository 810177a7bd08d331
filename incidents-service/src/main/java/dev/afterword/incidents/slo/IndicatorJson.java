package dev.afterword.incidents.slo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;

/** Indicators as the column of their objective keeps them. */
@ApplicationScoped
class IndicatorJson {

    private final ObjectMapper json;

    IndicatorJson(ObjectMapper json) {
        this.json = json;
    }

    String write(List<Indicator> indicators) {
        try {
            return json.writeValueAsString(indicators);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Indicator> read(String text) {
        try {
            return json.readerForListOf(Indicator.class).readValue(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
