package dev.afterword.incidents.chat.hook;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The fields of the form by which something is added to the timeline.
 *
 * @param incident id of the incident, as the form was opened for it; whoever submits it must be allowed to see it then
 * @param text what happened
 * @param severity word for how bad it is now, or null
 * @param reason why it is as bad, or empty
 */
record UpdateForm(String incident, String text, String severity, String reason) {

    /** What the form is called between Slack and us. */
    static final String CALLBACK = "update";

    static UpdateForm read(JsonNode view) {
        var values = view.path("state").path("values");
        return new UpdateForm(
                view.path("private_metadata").asText(""),
                DeclareForm.text(values.path("text")),
                DeclareForm.chosen(values.path("severity")),
                DeclareForm.text(values.path("severityReason")));
    }
}
