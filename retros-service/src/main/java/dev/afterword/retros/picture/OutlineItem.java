package dev.afterword.retros.picture;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a picture shows, in words.
 *
 * @param id of the box it tells of, or null
 * @param text what it says
 * @param items what belongs to it
 */
@Schema(name = "DiagramOutline")
public record OutlineItem(String id, String text, List<OutlineItem> items) {
    public static OutlineItem of(String id, String text) {
        return new OutlineItem(id, text, List.of());
    }

    /** One line for each item, those that belong to it set in. */
    String told(String indent) {
        var told = new StringBuilder(indent).append("- ").append(text).append('\n');
        items.forEach(item -> told.append(item.told(indent + "  ")));
        return told.toString();
    }
}
