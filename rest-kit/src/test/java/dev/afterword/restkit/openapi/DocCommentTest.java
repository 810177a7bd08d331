package dev.afterword.restkit.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DocCommentTest {

    @Test
    void aCommentIsItsWordsWithoutMarkup() {
        var comment = DocComment.of(
                """
                 A {@code share} of {@link java.time.Instant time}, see {@link #other}.

                 <p>More &lt;here&gt;.

                 @param part from 0 to
                     1
                 @param empty
                 @see <a href="https://example.org">there</a>
                """);

        assertEquals("A share of time, see other. More <here>.", comment.text());
        assertEquals(Map.of("part", "from 0 to 1"), comment.parameters());
    }

    @Test
    void noCommentSaysNothing() {
        assertEquals(new DocComment("", Map.of()), DocComment.of(null));
    }
}
