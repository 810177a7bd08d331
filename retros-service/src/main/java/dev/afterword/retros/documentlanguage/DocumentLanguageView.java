package dev.afterword.retros.documentlanguage;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The language of a retrospective as it stands now.
 *
 * @param findings in the order of the document; what blames its own author is never among them
 * @param open how many keep it from review: those of severity error that nobody dismissed
 * @param revisions what was found when it went into review, the latest first
 */
@Schema(name = "DocumentLanguage")
record DocumentLanguageView(List<DocumentFindingView> findings, long open, List<LanguageRevisionView> revisions) {

    static DocumentLanguageView of(List<DocumentFindingView> findings, List<LanguageRevisionView> revisions) {
        return new DocumentLanguageView(
                findings, findings.stream().filter(DocumentFindingView::isOpen).count(), revisions);
    }
}
