package dev.afterword.retros.picture;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes a picture as SVG: no script, no style sheet and nothing from elsewhere, so that it shows under the strictest
 * policy; all words escaped.
 */
public final class Svg {
    private static final String FONT = "system-ui, -apple-system, Segoe UI, Roboto, Helvetica, Arial, sans-serif";

    private final DiagramView picture;
    private final Palette palette;
    private final StringBuilder out = new StringBuilder();

    private Svg(DiagramView picture, Palette palette) {
        this.picture = picture;
        this.palette = palette;
    }

    public static String of(DiagramView picture, Palette palette) {
        return new Svg(picture, palette).written();
    }

    private String written() {
        var size = number(picture.width()) + " " + number(picture.height());
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(size)
                .append("\" width=\"")
                .append(number(picture.width()))
                .append("\" height=\"")
                .append(number(picture.height()))
                .append("\" role=\"img\" aria-labelledby=\"title\" aria-describedby=\"told\" font-family=\"")
                .append(FONT)
                .append("\">\n<title id=\"title\">")
                .append(escaped(picture.title()))
                .append("</title>\n<desc id=\"told\">")
                .append(escaped(picture.told()))
                .append(
                        "</desc>\n<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"7.5\" refY=\"4\" markerWidth=\"8\"")
                .append(" markerHeight=\"8\" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\" fill=\"")
                .append(palette.line())
                .append("\"/></marker></defs>\n<rect width=\"100%\" height=\"100%\" fill=\"")
                .append(palette.paper())
                .append("\"/>\n");
        picture.links().forEach(this::line);
        picture.nodes().forEach(this::box);
        picture.links().forEach(this::words);
        return out.append("</svg>\n").toString();
    }

    private void line(DiagramLink link) {
        out.append("<path d=\"")
                .append(link.style() == LinkStyle.BONE ? straight(link.points()) : path(link.points()))
                .append("\" fill=\"none\" stroke=\"")
                .append(palette.line())
                .append("\" stroke-width=\"")
                .append(link.style() == LinkStyle.SPINE ? "3" : "1.6")
                .append(link.style() == LinkStyle.FEEDBACK ? "\" stroke-dasharray=\"6 4" : "")
                .append("\" marker-end=\"url(#tip)\"/>\n");
    }

    /** What it says stands a little above the middle of its first part, on paper of its own. */
    private void words(DiagramLink link) {
        if (link.style() == LinkStyle.BONE || link.style() == LinkStyle.SPINE) {
            return;
        }
        var words = link.style() == LinkStyle.FEEDBACK ? link.words() + " (feedback)" : link.words();
        var from = link.points().get(0);
        var to = link.points().get(1);
        var x = (from.x() + to.x()) / 2;
        var y = (from.y() + to.y()) / 2;
        var half = Wrapping.widthOf(words) * 0.8 / 2 + 3;
        out.append(rect(x - half, y - 9, 2 * half, 16, palette.paper(), palette.paper()))
                .append(text(x, y + 3.5, 10.5, palette.faint(), "middle", words));
    }

    private void box(DiagramNode node) {
        out.append("<g>\n<title>")
                .append(escaped(node.text()))
                .append("</title>\n")
                .append(rect(
                        node.x(),
                        node.y(),
                        node.width(),
                        node.height(),
                        palette.fill(node.tone()),
                        palette.edge(node.tone())));
        if (!node.kicker().isEmpty()) {
            out.append(text(node.left(), node.y() + 21, 11, palette.faint(), "start", node.kicker()));
        }
        for (var i = 0; i < node.lines().size(); i++) {
            var y = node.firstLine() + i * node.lineHeight();
            out.append(text(
                    node.left(), y, 13, palette.ink(), "start", node.lines().get(i)));
        }
        out.append("</g>\n");
    }

    private static String rect(double x, double y, double width, double height, String fill, String edge) {
        return "<rect x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\"" + number(width) + "\" height=\""
                + number(height) + "\" rx=\"6\" fill=\"" + fill + "\" stroke=\"" + edge + "\" stroke-width=\"1.4\"/>\n";
    }

    private static String text(double x, double y, double size, String fill, String anchor, String words) {
        return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" font-size=\"" + number(size) + "\" fill=\"" + fill
                + "\" text-anchor=\"" + anchor + "\">" + escaped(words) + "</text>\n";
    }

    private static String straight(List<Point> points) {
        return points.stream().map(Svg::point).collect(Collectors.joining("L", "M", ""));
    }

    /** From point to point in curves that leave and arrive level. */
    private static String path(List<Point> points) {
        var path = new StringBuilder("M").append(point(points.get(0)));
        for (var i = 1; i < points.size(); i++) {
            var from = points.get(i - 1);
            var to = points.get(i);
            var bend = (to.x() - from.x()) / 2;
            path.append("C")
                    .append(List.of(new Point(from.x() + bend, from.y()), new Point(to.x() - bend, to.y()), to).stream()
                            .map(Svg::point)
                            .collect(Collectors.joining(" ")));
        }
        return path.toString();
    }

    private static String point(Point point) {
        return number(point.x()) + " " + number(point.y());
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number).replace(".0", "");
    }

    /** What XML cannot say is left out, what it would read as its own is spelled. */
    static String escaped(String text) {
        var escaped = new StringBuilder();
        text.codePoints().filter(Svg::mayStand).forEach(letter -> {
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(letter);
            }
        });
        return escaped.toString();
    }

    private static boolean mayStand(int letter) {
        var surrogate = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        return (letter >= ' ' || letter == '\n' || letter == '\t')
                && letter != 0xFFFE
                && letter != 0xFFFF
                && !surrogate;
    }
}
