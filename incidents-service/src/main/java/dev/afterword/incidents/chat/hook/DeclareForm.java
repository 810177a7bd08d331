package dev.afterword.incidents.chat.hook;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The fields of the form by which an incident is declared.
 *
 * @param title one line
 * @param severity word for how bad it is, or null
 * @param summary what is known, or null
 */
record DeclareForm(String title, String severity, String summary) {

    /** What the form is called between Slack and us. */
    static final String CALLBACK = "declare";

    /** Reads {@code view.state.values}: a field by its block, whatever its action is called. */
    static DeclareForm read(JsonNode values) {
        return new DeclareForm(
                text(values.path("title"), "value"),
                severity(values.path("severity")),
                text(values.path("summary"), "value"));
    }

    private static String severity(JsonNode block) {
        for (var action : block) {
            var chosen = action.path("selected_option").path("value").asText("");
            return chosen.isBlank() ? null : chosen;
        }
        return null;
    }

    private static String text(JsonNode block, String member) {
        for (var action : block) {
            return action.path(member).asText("").replace("\0", "");
        }
        return "";
    }
}
