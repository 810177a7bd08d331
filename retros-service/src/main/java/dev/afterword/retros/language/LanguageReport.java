package dev.afterword.retros.language;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What could be said in another way.
 *
 * @param findings in the order of the text; empty: nothing
 */
@Schema(description = "What could be said in another way. Nothing of it is stored.")
record LanguageReport(List<LanguageFinding> findings) {}
