package dev.afterword.retros.retrospective;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The new text of a section, in Markdown. */
@Schema(examples = "{\"body\": \"Checkout refused every third card for 42 minutes.\"}")
record EditSectionRequest(@NotNull @Size(max = LONGEST) String body) {

    /** Characters of a section, at most. */
    static final int LONGEST = 100_000;
}
