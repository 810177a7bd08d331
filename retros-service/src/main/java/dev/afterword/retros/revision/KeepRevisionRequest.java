package dev.afterword.retros.revision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Keeps the document as it is now.
 *
 * @param label what to call this state
 */
@Schema(examples = "{\"label\": \"Before the meeting\"}")
record KeepRevisionRequest(@NotBlank @Size(max = 200) String label) {}
