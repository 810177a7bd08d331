package dev.afterword.retros.why;

import dev.afterword.retros.factor.detail.EvidenceLink;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is asked about, or an answer to why something above it was so. An answer has words of its own, or is a factor.
 *
 * @param parentId the answer that this one is asked from; left out for the beginning of a chain
 * @param question how it was asked, where that was not simply "Why?"
 * @param answer the answer in words; may be left out where a factor is the answer
 * @param factorId a factor of this retrospective that is the answer
 * @param timelineEntryIds timeline entries that show it
 * @param links pages that show it
 */
@Schema(
        name = "WhyRequest",
        examples =
                """
                {"question": "Why did checkout refuse cards?", "answer": "Its pool had no connection left",
                 "links": [{"url": "https://grafana.example.org/d/pool", "label": "Connections of the pool"}]}""")
record WhyRequest(
        UUID parentId,
        @Size(max = 300) String question,
        @Size(max = 1000) String answer,
        UUID factorId,
        @Size(max = 100) List<@NotNull UUID> timelineEntryIds,
        @Size(max = 20) List<@NotNull @Valid EvidenceLink> links) {

    EditWhyRequest said() {
        return new EditWhyRequest(question, answer, factorId, timelineEntryIds, links);
    }
}
