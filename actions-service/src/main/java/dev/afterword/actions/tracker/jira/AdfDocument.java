package dev.afterword.actions.tracker.jira;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes an Atlassian Document; empty text is left out, since Jira refuses a whole document for one empty node. */
public final class AdfDocument {

    private final ObjectNode document = JsonNodeFactory.instance.objectNode();
    private final ArrayNode content;

    public AdfDocument() {
        document.put("type", "doc").put("version", 1);
        content = document.putArray("content");
    }

    /** A heading of the third level. */
    public AdfDocument heading(String text) {
        if (isText(text)) {
            ObjectNode heading = content.addObject().put("type", "heading");
            heading.putObject("attrs").put("level", 3);
            heading.putArray("content").add(text(text.strip()));
        }
        return this;
    }

    /** Paragraphs, one for each block of text between empty lines; lines inside stay lines. */
    public AdfDocument paragraphs(String text) {
        if (isText(text)) {
            for (String block : text.strip().split("\\R\\s*\\R")) {
                paragraph(block.strip());
            }
        }
        return this;
    }

    /** A heading with text below, or nothing where there is no text. */
    public AdfDocument section(String heading, String text) {
        return isText(text) ? heading(heading).paragraphs(text) : this;
    }

    /** A paragraph that is a link. */
    public AdfDocument link(String text, String href) {
        ObjectNode linked = text(text);
        linked.putArray("marks")
                .addObject()
                .put("type", "link")
                .putObject("attrs")
                .put("href", href);
        content.addObject().put("type", "paragraph").putArray("content").add(linked);
        return this;
    }

    /** The document. */
    public ObjectNode json() {
        return document.deepCopy();
    }

    private void paragraph(String block) {
        ArrayNode inline = content.addObject().put("type", "paragraph").putArray("content");
        for (String line : block.split("\\R")) {
            if (isText(line)) {
                if (!inline.isEmpty()) {
                    inline.addObject().put("type", "hardBreak");
                }
                inline.add(text(line.strip()));
            }
        }
    }

    private static ObjectNode text(String text) {
        return JsonNodeFactory.instance.objectNode().put("type", "text").put("text", text);
    }

    private static boolean isText(String text) {
        return text != null && !text.isBlank();
    }
}
