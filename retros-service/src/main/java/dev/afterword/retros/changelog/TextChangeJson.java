package dev.afterword.retros.changelog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads and writes changes in the form that editors speak. */
public final class TextChangeJson {

    private static final int MOST_STEPS = 10_000;

    private TextChangeJson() {}

    /** Reads a change; fails where it is none. */
    public static TextChange read(JsonNode json) {
        if (json == null || !json.isArray()) {
            throw new TextChangeException("is not a list of steps");
        }
        if (json.size() > MOST_STEPS) {
            throw new TextChangeException("has more than " + MOST_STEPS + " steps");
        }
        var steps = new ArrayList<TextChange.Step>();
        json.forEach(step -> steps.add(step.isArray() ? replacement(step) : new TextChange.Step(length(step), null)));
        return new TextChange(steps);
    }

    /** Writes a change. */
    public static ArrayNode write(TextChange change) {
        var json = JsonNodeFactory.instance.arrayNode();
        for (var step : change.steps()) {
            if (step.keeps()) {
                json.add(step.length());
            } else {
                var replacement = json.addArray().add(step.length());
                if (!step.inserted().isEmpty()) {
                    List.of(step.inserted().split("\n", -1)).forEach(replacement::add);
                }
            }
        }
        return json;
    }

    private static TextChange.Step replacement(JsonNode step) {
        var lines = new ArrayList<String>();
        for (int i = 1; i < step.size(); i++) {
            lines.add(line(step.get(i)));
        }
        return new TextChange.Step(length(step.path(0)), String.join("\n", lines));
    }

    private static int length(JsonNode step) {
        if (!step.isIntegralNumber() || !step.canConvertToInt() || step.intValue() < 0) {
            throw new TextChangeException("has a step whose length is not a whole number from 0");
        }
        return step.intValue();
    }

    private static String line(JsonNode step) {
        if (!step.isTextual()) {
            throw new TextChangeException("inserts something that is not text");
        }
        var line = step.textValue();
        if (line.chars().anyMatch(character -> character == '\n' || character == '\r' || character == 0)) {
            throw new TextChangeException("inserts a line that has a line break or a NUL in it");
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(line)) {
            throw new TextChangeException("inserts half a character");
        }
        return line;
    }
}
