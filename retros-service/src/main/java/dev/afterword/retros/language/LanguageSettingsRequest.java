package dev.afterword.retros.language;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the organisation wants of the language check.
 *
 * @param switchedOff ids of rules that find nothing here
 * @param glossary words of the organisation; each is found as an info, also in its plural
 */
@Schema(
        name = "EditLanguageSettings",
        examples = "{\"switchedOff\": [\"TE04\"], \"glossary\": [{\"term\": \"bridge\", \"instead\": \"call\"}]}")
record LanguageSettingsRequest(
        @NotNull @Size(max = 200) List<@NotNull String> switchedOff,
        @NotNull @Size(max = 200) List<@NotNull @Valid GlossaryTerm> glossary) {}
