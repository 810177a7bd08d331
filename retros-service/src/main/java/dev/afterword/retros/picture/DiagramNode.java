package dev.afterword.retros.picture;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A box of a picture.
 *
 * @param id of what it stands for
 * @param tone what it stands for: PEOPLE, PROCESS, TECHNOLOGY, PLAIN or OUTCOME
 * @param kicker the small line above its words, for example the role of a factor
 * @param text its words in full
 * @param lines its words as they fit into it; the last ends in an ellipsis where not all do
 * @param x left edge, in pixels
 * @param y upper edge, in pixels
 * @param width in pixels
 * @param height in pixels
 */
@Schema(name = "DiagramNode")
public record DiagramNode(
        String id,
        Tone tone,
        @Schema(examples = "Technology, trigger") String kicker,
        String text,
        List<String> lines,
        double x,
        double y,
        double width,
        double height) {

    static final double WIDTH = 220;
    private static final double PADDING = 10;
    private static final double LINE = 17;
    private static final double KICKER = 16;

    /** A box as high as its words need, not placed yet. */
    public static DiagramNode of(String id, Tone tone, String kicker, String text) {
        var lines = Wrapping.lines(text, WIDTH - 2 * PADDING);
        var height = 2 * PADDING + (kicker.isEmpty() ? 0 : KICKER) + lines.size() * LINE;
        return new DiagramNode(id, tone, kicker, text, lines, 0, 0, WIDTH, height);
    }

    DiagramNode at(double newX, double newY) {
        return new DiagramNode(id, tone, kicker, text, lines, newX, newY, width, height);
    }

    /** Where the foot of its first line stands. */
    double firstLine() {
        return y + PADDING + (kicker.isEmpty() ? 0 : KICKER) + 13;
    }

    double lineHeight() {
        return LINE;
    }

    double left() {
        return x + PADDING;
    }

    double middle() {
        return y + height / 2;
    }
}
