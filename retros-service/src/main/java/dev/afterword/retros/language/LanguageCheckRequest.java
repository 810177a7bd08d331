package dev.afterword.retros.language;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A text to be read.
 *
 * @param text plain text or Markdown; code, quotations, links, file names and the headings of templates are not read
 * @param section where it stands
 * @param incident id of the incident that it is about, if any: those who took part are then known by their first names too
 */
@Schema(examples = "{\"text\": \"The on-call engineer forgot to enable replication.\", \"section\": \"what_happened\"}")
public record LanguageCheckRequest(
        @NotNull @Size(max = 100_000) String text, @NotNull TextSection section, UUID incident) {}
