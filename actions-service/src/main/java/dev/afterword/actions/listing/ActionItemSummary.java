package dev.afterword.actions.listing;

import dev.afterword.actions.actionitem.ActionItemStatus;
import dev.afterword.actions.person.PersonRef;
import dev.afterword.actions.vocabulary.ActionKind;
import dev.afterword.actions.vocabulary.LinkState;
import dev.afterword.actions.vocabulary.Outcome;
import dev.afterword.actions.vocabulary.Priority;
import dev.afterword.actions.vocabulary.Severity;
import dev.afterword.actions.vocabulary.Visibility;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action in a list. */
@Schema(name = "ActionSummary", description = "An action in a list")
record ActionItemSummary(
        UUID id,
        @Schema(examples = "ACT-7") String key,
        String title,
        ActionItemStatus status,
        ActionKind kind,
        Priority priority,
        Severity severity,
        PersonRef owner,
        UUID incidentId,
        @Schema(examples = "INC-42") String incidentKey,
        UUID retrospectiveId,
        Instant dueAt,
        Instant originalDueAt,
        int deferrals,
        boolean overdue,
        LinkSummary link,
        VerificationSummary verification,
        Visibility visibility,
        Set<ActionItemStatus> allowedTransitions,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    /** The issue that mirrors an action. */
    @Schema(name = "LinkSummary")
    record LinkSummary(LinkState state, String issueKey, String url, String remoteStatus) {}

    /** Where verification stands. */
    @Schema(name = "VerificationSummary")
    record VerificationSummary(Instant dueAt, Outcome outcome, PersonRef by, Instant at) {}
}
