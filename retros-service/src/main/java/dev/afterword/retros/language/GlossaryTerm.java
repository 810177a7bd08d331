package dev.afterword.retros.language;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A word of the organisation.
 *
 * @param term what people write, of which capitals do not matter
 * @param instead what the organisation says instead
 */
@Schema(name = "GlossaryTerm", examples = "{\"term\": \"war room\", \"instead\": \"incident channel\"}")
record GlossaryTerm(@NotBlank @Size(max = 60) String term, @NotBlank @Size(max = 200) String instead) {}
