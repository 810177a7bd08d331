package dev.afterword.retros.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.retros.graph.Arc;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is drawn: boxes stand apart, all is within the picture, the same again, and well-formed whatever the words. */
class LayeredLayoutPropertyTest {

    @Property(tries = 150)
    void boxesStandApartAndWithinThePicture(@ForAll("texts") List<String> texts, @ForAll("arcs") List<Arc> arcs) {
        var layout = layout(texts, arcs);

        var boxes = layout.placed();
        for (var i = 0; i < boxes.size(); i++) {
            var box = boxes.get(i);
            assertThat(box.x()).isBetween(0.0, layout.width() - box.width());
            assertThat(box.y()).isBetween(0.0, layout.height() - box.height());
            for (var j = 0; j < i; j++) {
                assertThat(overlap(box, boxes.get(j))).as("%s and %s", i, j).isFalse();
            }
        }
    }

    @Property(tries = 150)
    void aLinkStartsAtTheEdgeOfOneBoxAndEndsAtTheEdgeOfTheOther(
            @ForAll("texts") List<String> texts, @ForAll("arcs") List<Arc> arcs) {
        var within = within(texts, arcs);
        var layout = layout(texts, arcs);

        for (var i = 0; i < within.size(); i++) {
            var route = layout.route(i);
            assertThat(atSide(layout.placed().get(within.get(i).from()), route.get(0)))
                    .isTrue();
            assertThat(atSide(layout.placed().get(within.get(i).to()), route.get(route.size() - 1)))
                    .isTrue();
        }
    }

    @Property(tries = 100)
    void thePictureIsWellFormedAndTheSameEachTime(@ForAll("texts") List<String> texts, @ForAll("arcs") List<Arc> arcs)
            throws Exception {
        var first = Svg.of(picture(texts, arcs), Palette.LIGHT);

        assertThat(Svg.of(picture(texts, arcs), Palette.LIGHT)).isEqualTo(first);
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(first.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(document.getElementsByTagName("style").getLength()).isZero();
        assertThat(document.getElementsByTagName("g").getLength()).isEqualTo(texts.size());
    }

    @Property(tries = 300)
    void wordsFitIntoTheirLinesAndNoneIsLost(@ForAll("words") String text) {
        var lines = Wrapping.lines(text, 200);

        assertThat(lines).hasSizeBetween(1, 6).allSatisfy(line -> assertThat(Wrapping.widthOf(line))
                .isLessThanOrEqualTo(200));
        if (!lines.get(lines.size() - 1).endsWith("\u2026")) {
            assertThat(String.join("", lines).replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
        }
    }

    @Example
    void manyLinksAlongALongChainAreDrawn() {
        var texts = IntStream.range(0, 100).mapToObj(i -> "Condition " + i).toList();
        var arcs = IntStream.range(0, 99)
                .boxed()
                .flatMap(i -> Stream.of(new Arc(i, i + 1), new Arc((i * 7) % 99, 99)))
                .filter(arc -> arc.from() != arc.to())
                .toList();

        assertThat(Svg.of(picture(texts, arcs), Palette.DARK)).startsWith("<svg");
    }

    private static DiagramView picture(List<String> texts, List<Arc> arcs) {
        var within = within(texts, arcs);
        var layout = layout(texts, arcs);
        return new DiagramView(
                "Of " + texts.get(0),
                "Some",
                layout.width(),
                layout.height(),
                layout.placed(),
                IntStream.range(0, within.size())
                        .mapToObj(i -> new DiagramLink(
                                "" + within.get(i).from(),
                                "" + within.get(i).to(),
                                texts.get(0),
                                layout.style(i),
                                layout.route(i)))
                        .toList(),
                texts.stream().map(text -> OutlineItem.of(null, text)).toList());
    }

    private static LayeredLayout layout(List<String> texts, List<Arc> arcs) {
        return new LayeredLayout(
                IntStream.range(0, texts.size())
                        .mapToObj(i -> DiagramNode.of("" + i, Tone.PLAIN, i % 2 == 0 ? "" : "kicker", texts.get(i)))
                        .toList(),
                within(texts, arcs),
                -1);
    }

    private static List<Arc> within(List<String> texts, List<Arc> arcs) {
        return arcs.stream()
                .filter(arc -> arc.from() < texts.size() && arc.to() < texts.size())
                .toList();
    }

    private static boolean overlap(DiagramNode one, DiagramNode other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }

    private static boolean atSide(DiagramNode box, Point point) {
        return (point.x() == box.x() || point.x() == box.x() + box.width())
                && point.y() >= box.y()
                && point.y() <= box.y() + box.height();
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return words().list().ofMinSize(1).ofMaxSize(10);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                        "checkout ",
                        "<b>",
                        "&amp;",
                        "\"]]>'",
                        "\u0001",
                        "\n",
                        "W".repeat(80),
                        "\u65e5\u672c\u8a9e\u306e\u969c\u5bb3",
                        "\ud83d\ude00",
                        "the pool ran dry ",
                        "javascript:alert(1) ",
                        "x")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<List<Arc>> arcs() {
        var node = Arbitraries.integers().between(0, 9);
        return Combinators.combine(node, node)
                .as(Arc::new)
                .filter(arc -> arc.from() != arc.to())
                .list()
                .ofMaxSize(16);
    }
}
