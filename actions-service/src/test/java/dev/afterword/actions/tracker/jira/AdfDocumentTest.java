package dev.afterword.actions.tracker.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdfDocumentTest {

    @Test
    void blocksBecomeParagraphsAndLinesStayLines() {
        var content = new AdfDocument()
                .paragraphs("One\ntwo\r\n\r\n\n  three ")
                .json()
                .path("content");
        assertEquals(2, content.size());
        assertEquals(
                "hardBreak",
                content.path(0).path("content").path(1).path("type").asText());
        assertEquals(
                "three", content.path(1).path("content").path(0).path("text").asText());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\n\n", "\t"})
    void emptyTextIsLeftOutWithItsHeading(String text) {
        var document = new AdfDocument().section("Why", text).json();
        assertTrue(document.path("content").isEmpty());
        assertFalse(document.toString().contains("\"text\":\"\""));
    }

    @Test
    void aLinkIsAMark() {
        var link = new AdfDocument()
                .link("Open", "https://afterword.test/actions/ACT-1")
                .json();
        var mark = link.at("/content/0/content/0/marks/0");
        assertEquals("link", mark.path("type").asText());
        assertEquals(
                "https://afterword.test/actions/ACT-1", mark.at("/attrs/href").asText());
    }
}
