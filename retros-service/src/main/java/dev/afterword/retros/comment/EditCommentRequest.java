package dev.afterword.retros.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The new words of a comment.
 *
 * @param body what is said, in Markdown
 */
@Schema(examples = "{\"body\": \"Which dashboard was that, and who looked at it first?\"}")
record EditCommentRequest(@NotBlank @Size(max = WriteCommentRequest.LONGEST) String body) {}
