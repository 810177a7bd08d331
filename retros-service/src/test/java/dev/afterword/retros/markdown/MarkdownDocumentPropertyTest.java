package dev.afterword.retros.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.retros.draft.SectionKey;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A document goes out as Markdown and comes back as it was. */
class MarkdownDocumentPropertyTest {

    private static final List<String> LINES = List.of(
            "It began at three.",
            "### What we saw",
            "## Something else",
            "- a point",
            "",
            "    indented",
            "##Narrative without a space",
            "> ## Narrative in a quotation",
            "## Narrative",
            "\\## Monitoring context",
            "```kubectl get pods```",
            "```\n## Narrative\n```",
            "| a | table |");

    @Property
    void whatGoesOutComesBack(@ForAll("documents") Map<SectionKey, String> texts) {
        var read = MarkdownDocument.read(MarkdownDocument.write("Cards were refused", texts));

        assertThat(read).isEqualTo(texts);
    }

    @Property
    void anyTextIsRead(@ForAll String anything) {
        assertThat(MarkdownDocument.read(anything).values()).allMatch(text -> text.equals(text.strip()));
    }

    @Example
    void aSectionIsKnownByItsTitleOrItsKeyAndCodeHasNone() {
        var read = MarkdownDocument.read(
                """
                # A title
                Nobody's words.
                ## narrative ##
                It began.
                ```
                ## Monitoring context
                ```
                It ended.
                ## Monitoring Context
                Flat graphs.
                ## Narrative
                And went on.
                """);

        assertThat(read)
                .isEqualTo(Map.of(
                        SectionKey.NARRATIVE,
                        "It began.\n```\n## Monitoring context\n```\nIt ended.\n\nAnd went on.",
                        SectionKey.MONITORING_CONTEXT,
                        "Flat graphs."));
    }

    @Example
    void codeThatIsNotEndedEndsWithItsSection() {
        var texts = Map.of(SectionKey.MONITORING_CONTEXT, "```\ntop", SectionKey.NARRATIVE, "It began.");

        var read = MarkdownDocument.read(MarkdownDocument.write("Cards", texts));

        assertThat(read)
                .containsEntry(SectionKey.MONITORING_CONTEXT, "```\ntop\n```")
                .containsEntry(SectionKey.NARRATIVE, "It began.");
    }

    @Provide
    Arbitrary<Map<SectionKey, String>> documents() {
        var text = Arbitraries.of(LINES).list().ofMaxSize(6).map(lines -> String.join("\n", lines)
                .strip());
        return text.list().ofSize(SectionKey.values().length).map(texts -> {
            var document = new EnumMap<SectionKey, String>(SectionKey.class);
            for (var key : SectionKey.values()) {
                document.put(key, texts.get(key.ordinal()));
            }
            return document;
        });
    }
}
