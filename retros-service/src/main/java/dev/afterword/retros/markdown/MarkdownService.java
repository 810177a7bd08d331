package dev.afterword.retros.markdown;

import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.retros.draft.SectionKey;
import dev.afterword.retros.retrospective.SectionService;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives a document as Markdown and takes one. */
@ApplicationScoped
class MarkdownService {
    private final SectionService sections;

    MarkdownService(SectionService sections) {
        this.sections = sections;
    }

    @WithSession
    Uni<String> read(ResourceId id) {
        return sections.texts(id).map(document -> MarkdownDocument.write(document.title(), document.texts()));
    }

    @WithTransaction
    Uni<WrittenView> write(ResourceId id, String markdown) {
        if (markdown.indexOf('\0') >= 0) {
            throw CommonProblems.badRequest("", "has a NUL in it");
        }
        var texts = MarkdownDocument.read(markdown);
        if (texts.isEmpty()) {
            throw CommonProblems.badRequest(
                    "",
                    "has no heading of the second level that is the title of a section, such as '## "
                            + SectionKey.NARRATIVE.title() + "'");
        }
        return sections.write(id, texts)
                .map(written ->
                        new WrittenView(written.stream().map(SectionKey::key).toList()));
    }
}
