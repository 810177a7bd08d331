package dev.afterword.incidents.chat.hook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.afterword.incidents.chat.command.ChatAnswer;
import dev.afterword.incidents.chat.message.SlackText;
import java.util.List;

/** Answers in Slack's own form, within the limits of Block Kit. */
final class SlackAnswers {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Of a section; longer ones make the whole message fail. */
    private static final int LONGEST_TEXT = 3000;

    private SlackAnswers() {}

    static JsonNode message(ChatAnswer answer) {
        var text = marked(answer.text());
        var message = JSON.objectNode();
        message.put("response_type", answer.shared() ? "in_channel" : "ephemeral");
        message.put("text", text);
        blocks(message, text, answer);
        return message;
    }

    private static void blocks(ObjectNode message, String text, ChatAnswer answer) {
        var blocks = message.putArray("blocks");
        blocks.add(section(text));
        if (answer.link() != null) {
            var context = blocks.addObject().put("type", "context");
            context.putArray("elements").add(mrkdwn("<" + answer.link() + "|" + marked(answer.linkLabel()) + ">"));
        }
    }

    /**
     * What a submitted form gets: what is wrong with which field, or what came of it.
     *
     * @param fields the fields of the form, first the one that takes what is wrong with none
     */
    static JsonNode submitted(ChatAnswer answer, List<String> fields) {
        var reply = JSON.objectNode();
        if (answer.isRefusal()) {
            var field = fields.contains(answer.field()) ? answer.field() : fields.get(0);
            reply.put("response_action", "errors").putObject("errors").put(field, shortened(answer.text(), 2000));
            return reply;
        }
        reply.put("response_action", "update").set("view", view(answer));
        return reply;
    }

    /** The same for a form that shows already that it takes longer: what is wrong is said, since its fields are gone. */
    static JsonNode late(JsonNode submitted) {
        return submitted.has("view")
                ? submitted.path("view")
                : view(ChatAnswer.quiet(
                        submitted.path("errors").elements().next().asText()));
    }

    /** What came of a form, in place of its fields. */
    private static JsonNode view(ChatAnswer answer) {
        var view = JSON.objectNode().put("type", "modal");
        view.putObject("title").put("type", "plain_text").put("text", "Incident");
        view.putObject("close").put("type", "plain_text").put("text", "Close");
        blocks(view, marked(answer.text()), answer);
        return view;
    }

    private static ObjectNode section(String text) {
        var section = JSON.objectNode().put("type", "section");
        section.set("text", mrkdwn(text));
        return section;
    }

    private static ObjectNode mrkdwn(String text) {
        return JSON.objectNode().put("type", "mrkdwn").put("text", text);
    }

    /** Cut before an entity could be broken. */
    private static String marked(String text) {
        var cut = text;
        var marked = SlackText.marked(cut);
        while (marked.length() > LONGEST_TEXT) {
            cut = shortened(cut, cut.length() - Math.max(1, (marked.length() - LONGEST_TEXT) / 5));
            marked = SlackText.marked(cut);
        }
        return marked;
    }

    private static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }
}
