package dev.afterword.retros.language;

import dev.afterword.retros.person.PersonView;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the organisation wants of the language check.
 *
 * @param switchedOff ids of rules that find nothing here
 * @param glossary words of the organisation
 * @param version what ETag and If-Match carry
 * @param changedBy who changed it last, or null
 * @param changedAt when, or null
 */
@Schema(name = "LanguageSettings")
record LanguageSettings(
        List<String> switchedOff, List<GlossaryTerm> glossary, long version, PersonView changedBy, Instant changedAt) {}
