package dev.afterword.retros.picture;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A picture, placed: to be drawn as it is.
 *
 * @param title what it is a picture of
 * @param summary how much it shows
 * @param width in pixels
 * @param height in pixels
 * @param nodes its boxes
 * @param links its lines
 * @param outline the same as a list in lists
 */
@Schema(name = "Diagram")
public record DiagramView(
        @Schema(examples = "Causal graph of RET-7") String title,
        @Schema(examples = "3 boxes, 2 links, no loop") String summary,
        double width,
        double height,
        List<DiagramNode> nodes,
        List<DiagramLink> links,
        List<OutlineItem> outline) {

    /** So many of something, in words. */
    public static String counted(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** All that it shows, in words. */
    String told() {
        return outline.stream().map(item -> item.told("")).collect(Collectors.joining("", summary + "\n", ""));
    }
}
