package dev.afterword.incidents.chat.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.afterword.incidents.chat.message.SlackText;
import dev.afterword.incidents.incident.IncidentBrief;
import dev.afterword.incidents.incident.Severity;
import java.util.Arrays;

/** Modals in Slack's own form, within the limits of Block Kit; what is entered comes back by the names of the blocks. */
final class FormViews {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Of a field for text, and of a section. */
    private static final int LONGEST_TEXT = 3000;

    private static final int LONGEST_REASON = 2000;

    private FormViews() {}

    static JsonNode declare(Severity severity, boolean restricted) {
        var view = modal("Declare an incident", "Declare").put("callback_id", "declare");
        var blocks = view.putArray("blocks");
        blocks.add(input("title", "What is wrong?", text(false, 200), false));
        blocks.add(input("severity", "How bad is it?", severities(severity), true));
        blocks.add(input("summary", "What is known?", text(true, LONGEST_TEXT), true));
        blocks.add(input("restricted", "Who may see it?", restriction(restricted), true));
        return view;
    }

    static JsonNode update(IncidentBrief incident) {
        var view = modal("Update an incident", "Add")
                .put("callback_id", "update")
                .put("private_metadata", incident.id().toString());
        var blocks = view.putArray("blocks");
        blocks.add(section(incident.key() + " " + incident.severity() + ": " + incident.title()));
        blocks.add(input("text", "What happened?", text(true, LONGEST_TEXT), false));
        blocks.add(input("severity", "How bad is it now?", severities(null), true));
        blocks.add(input("severityReason", "Why so bad?", text(true, LONGEST_REASON), true));
        return view;
    }

    /** Words and nothing to enter. */
    static JsonNode words(String words) {
        var view = modal("Afterword", null);
        view.putArray("blocks").add(section(words.length() <= 1000 ? words : words.substring(0, 1000)));
        return view;
    }

    private static ObjectNode modal(String title, String submit) {
        var view = JSON.objectNode().put("type", "modal");
        view.set("title", plain(title));
        view.set("close", plain(submit == null ? "Close" : "Cancel"));
        if (submit != null) {
            view.set("submit", plain(submit));
        }
        return view;
    }

    private static ObjectNode input(String block, String label, ObjectNode element, boolean optional) {
        var input =
                JSON.objectNode().put("type", "input").put("block_id", block).put("optional", optional);
        input.set("label", plain(label));
        input.set("element", element.put("action_id", "value"));
        return input;
    }

    private static ObjectNode text(boolean multiline, int most) {
        return JSON.objectNode()
                .put("type", "plain_text_input")
                .put("multiline", multiline)
                .put("max_length", most);
    }

    private static ObjectNode severities(Severity chosen) {
        var select = JSON.objectNode().put("type", "static_select");
        var options = select.putArray("options");
        Arrays.stream(Severity.values())
                .filter(severity -> severity != Severity.UNKNOWN)
                .forEach(severity -> options.add(option(severity.name(), severity.name())));
        if (chosen != null && chosen != Severity.UNKNOWN) {
            select.set("initial_option", option(chosen.name(), chosen.name()));
        }
        return select;
    }

    private static ObjectNode restriction(boolean chosen) {
        var boxes = JSON.objectNode().put("type", "checkboxes");
        var restricted = option("restricted", "Only those who take part or are named");
        boxes.putArray("options").add(restricted);
        if (chosen) {
            boxes.putArray("initial_options").add(restricted.deepCopy());
        }
        return boxes;
    }

    private static ObjectNode option(String value, String text) {
        var option = JSON.objectNode().put("value", value);
        option.set("text", plain(text));
        return option;
    }

    private static ObjectNode section(String words) {
        var section = JSON.objectNode().put("type", "section");
        section.set("text", JSON.objectNode().put("type", "mrkdwn").put("text", SlackText.marked(words)));
        return section;
    }

    private static ObjectNode plain(String text) {
        return JSON.objectNode().put("type", "plain_text").put("text", text);
    }
}
