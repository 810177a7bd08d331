package dev.afterword.actions.actionitem;

import dev.afterword.actions.person.PersonRef;
import dev.afterword.actions.vocabulary.ActionKind;
import dev.afterword.actions.vocabulary.ActionStrength;
import dev.afterword.actions.vocabulary.ActionTarget;
import dev.afterword.actions.vocabulary.Outcome;
import dev.afterword.actions.vocabulary.Priority;
import dev.afterword.actions.vocabulary.Severity;
import dev.afterword.actions.vocabulary.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action as its readers see it. */
@Schema(name = "Action", description = "An action item")
public record ActionItemView(
        UUID id,
        @Schema(examples = "ACT-7") String key,
        String title,
        String why,
        String expectedEffect,
        String doneWhen,
        ActionKind kind,
        ActionTarget target,
        ActionStrength strength,
        Priority priority,
        Severity severity,
        ActionItemStatus status,
        PersonRef proposedBy,
        PersonRef owner,
        @Schema(description = "Who took the proposal on") PersonRef approver,
        UUID incidentId,
        @Schema(examples = "INC-42") String incidentKey,
        UUID retrospectiveId,
        List<UUID> factorIds,
        Instant dueAt,
        @Schema(description = "Date promised at commitment, never changed") Instant originalDueAt,
        int deferrals,
        boolean overdue,
        String blockedBy,
        UUID supersededBy,
        TrackerLink link,
        VerificationView verification,
        Visibility visibility,
        Set<ActionItemStatus> allowedTransitions,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    /** How an action was, or is to be, verified. */
    @Schema(name = "ActionVerification")
    public record VerificationView(
            Instant dueAt, Outcome outcome, PersonRef by, Instant at, Evidence evidence, String learned) {

        static VerificationView of(Verification v) {
            if (v == null) {
                return null;
            }
            var evidence = v.note() == null && v.url() == null ? null : new Evidence(v.note(), v.url());
            return new VerificationView(v.dueAt(), v.outcome(), v.by(), v.at(), evidence, v.learned());
        }
    }

    /** What the verifier saw. */
    @Schema(name = "Evidence")
    public record Evidence(String note, String url) {}

    static ActionItemView of(ActionItem item, Instant now) {
        return new ActionItemView(
                item.id,
                item.key(),
                item.title,
                item.why,
                item.expectedEffect,
                item.doneWhen,
                item.kind,
                item.target,
                item.strength,
                item.priority,
                item.severity,
                item.status,
                item.proposedBy,
                item.owner,
                item.approver,
                item.incidentId,
                item.incidentKey,
                item.retrospectiveId,
                List.of(item.factorIds),
                item.dueAt,
                item.originalDueAt,
                item.deferrals,
                item.isOverdue(now),
                item.blockedBy,
                item.supersededBy,
                item.link,
                VerificationView.of(item.verification),
                item.visibility,
                item.status.allowed(),
                item.version,
                item.createdAt,
                item.updatedAt);
    }
}
