package dev.afterword.retros.documentlanguage;

import dev.afterword.retros.language.FindingSeverity;
import dev.afterword.retros.language.LanguageFinding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Words of a retrospective that could be said in another way.
 *
 * @param place where they stand, as a JSON pointer into the retrospective
 * @param finding what was found there
 * @param dismissal why they stay as they are, or null
 */
@Schema(name = "DocumentFinding")
record DocumentFindingView(
        @Schema(examples = "/sections/narrative") String place, LanguageFinding finding, DismissalView dismissal) {

    /** Whether it keeps the document from review. */
    boolean isOpen() {
        return finding.severity() == FindingSeverity.ERROR && dismissal == null;
    }
}
