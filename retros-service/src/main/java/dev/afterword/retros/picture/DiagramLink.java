package dev.afterword.retros.picture;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A line of a picture.
 *
 * @param from id of the box it comes from; null for a line that only holds the picture together
 * @param to id of the box it leads to; null for a line that only holds the picture together
 * @param words what it says, for example "set off"
 * @param style how it is drawn: FORWARD, FEEDBACK where it leads back into what led to it, BONE or SPINE
 * @param points where it passes, in pixels
 */
@Schema(name = "DiagramLink")
public record DiagramLink(
        String from, String to, @Schema(examples = "set off") String words, LinkStyle style, List<Point> points) {}
