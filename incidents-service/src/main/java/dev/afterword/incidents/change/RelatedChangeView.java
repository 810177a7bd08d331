package dev.afterword.incidents.change;

import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A change near an incident, and what people think of it.
 *
 * @param change the change
 * @param relation PROPOSED until somebody decides
 * @param basis what it has to do with the incident, or null where a person named it and nothing else says so
 * @param proposal why it is proposed, or null where a person named it
 * @param minutesBeforeOnset minutes from the change to the onset of the incident, negative after it; null without an onset
 * @param reason why it was decided so, or null
 * @param decidedBy who decided, or null
 * @param decidedAt when, or null
 */
@Schema(name = "RelatedChange")
record RelatedChangeView(
        ChangeView change,
        Relation relation,
        ProposalBasis basis,
        @Schema(examples = "Deploy of checkout, which is affected, 6 min before the onset") String proposal,
        @Schema(examples = "6") Long minutesBeforeOnset,
        String reason,
        PersonRef decidedBy,
        Instant decidedAt) {}
