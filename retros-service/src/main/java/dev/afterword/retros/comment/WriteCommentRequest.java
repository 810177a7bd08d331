package dev.afterword.retros.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A comment, or a reply to one.
 *
 * @param body what is said, in Markdown
 * @param section key of the section it is about; left out for the document as a whole
 * @param quote the words of the section it is about; left out for all of it
 * @param replyTo first comment of the thread that this goes on; a reply has no section or quote of its own
 */
@Schema(
        examples =
                "{\"body\": \"Which dashboard was that?\", \"section\": \"narrative\", \"quote\": \"the graphs were flat\"}")
record WriteCommentRequest(
        @NotBlank @Size(max = LONGEST) String body,
        @Pattern(regexp = "[a-z-]{1,40}") String section,
        @Size(min = 1, max = 500) String quote,
        UUID replyTo) {

    /** Characters of a comment, at most. */
    static final int LONGEST = 5_000;
}
