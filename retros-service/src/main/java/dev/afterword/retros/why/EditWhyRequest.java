package dev.afterword.retros.why;

import dev.afterword.retros.factor.detail.EvidenceLink;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of an answer may change; each member may be left out of a patch.
 *
 * @param question how it was asked, or null for "Why?"
 * @param answer the answer in words, or null where a factor is the answer
 * @param factorId a factor of this retrospective that is the answer, or null
 * @param timelineEntryIds timeline entries that show it
 * @param links pages that show it
 */
@Schema(name = "WhyPatch", examples = "{\"answer\": \"Its pool had no connection left\"}")
record EditWhyRequest(
        @Size(max = 300) String question,
        @Size(max = 1000) String answer,
        UUID factorId,
        @Size(max = 100) List<@NotNull UUID> timelineEntryIds,
        @Size(max = 20) List<@NotNull @Valid EvidenceLink> links) {

    EditWhyRequest {
        question = question == null || question.isBlank() ? null : question.strip();
        answer = answer == null || answer.isBlank() ? null : answer.strip();
        timelineEntryIds = timelineEntryIds == null ? List.of() : timelineEntryIds;
        links = links == null ? List.of() : links;
    }

    static EditWhyRequest of(Why why) {
        return new EditWhyRequest(why.question(), why.answer(), why.factorId(), why.timelineEntryIds(), why.links());
    }
}
