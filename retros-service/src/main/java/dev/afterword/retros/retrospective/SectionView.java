package dev.afterword.retros.retrospective;

import dev.afterword.retros.person.PersonView;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A section as the API shows it. */
record SectionView(
        @Schema(examples = "communication-timeline") String key,
        String title,
        @Schema(description = "Markdown") String body,
        @Schema(description = "Whether it holds what this section should hold") boolean complete,
        @Schema(description = "What is still missing, or the question to answer") String hint,
        @Schema(description = "Send it as If-Match to write the section") long version,
        @Schema(description = "Who wrote it last; null while it is the draft of the record") PersonView editedBy,
        Instant updatedAt) {

    static SectionView of(RetrospectiveSection section) {
        return new SectionView(
                section.key().key(),
                section.key().title(),
                section.body(),
                section.isComplete(),
                section.hint(),
                section.version(),
                section.editedBy(),
                section.updatedAt());
    }
}
