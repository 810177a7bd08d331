package dev.afterword.incidents.chat.hook;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The fields of the form by which an incident is declared.
 *
 * @param title one line
 * @param severity word for how bad it is, or null
 * @param summary what is known, or null
 * @param restricted whether only those who take part or are named may see it
 */
record DeclareForm(String title, String severity, String summary, boolean restricted) {

    /** What the form is called between Slack and us. */
    static final String CALLBACK = "declare";

    /** Reads {@code view.state.values}: a field by its block, whatever its action is called. */
    static DeclareForm read(JsonNode values) {
        return new DeclareForm(
                text(values.path("title")),
                chosen(values.path("severity")),
                text(values.path("summary")),
                isChecked(values.path("restricted")));
    }

    static String chosen(JsonNode block) {
        for (var action : block) {
            var chosen = action.path("selected_option").path("value").asText("");
            return chosen.isBlank() ? null : chosen;
        }
        return null;
    }

    static String text(JsonNode block) {
        for (var action : block) {
            return action.path("value").asText("").replace("\0", "");
        }
        return "";
    }

    private static boolean isChecked(JsonNode block) {
        for (var action : block) {
            return !action.path("selected_options").isEmpty();
        }
        return false;
    }
}
