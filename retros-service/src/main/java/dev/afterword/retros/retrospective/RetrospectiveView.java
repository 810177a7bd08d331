package dev.afterword.retros.retrospective;

import dev.afterword.retros.person.PersonView;
import dev.afterword.retros.policy.Depth;
import dev.afterword.retros.policy.Requirement;
import dev.afterword.retros.policy.terms.RuleTerms;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A retrospective as the API shows it, with its sections and the decision in force. */
record RetrospectiveView(
        UUID id,
        @Schema(examples = "RET-7") String key,
        UUID incidentId,
        @Schema(examples = "INC-42") String incidentKey,
        String title,
        RetrospectiveStatus status,
        Requirement requirement,
        Depth depth,
        @Schema(examples = "seven-elements") String template,
        RuleTerms terms,
        @Schema(description = "Since when it waits for a decision, or null") Instant undecidedSince,
        @Schema(description = "When the skip comes back to be decided anew, or null") Instant skipExpiresAt,
        DecisionView decision,
        PersonView owner,
        Instant dueAt,
        boolean overdue,
        List<SectionView> sections,
        List<RetrospectiveStatus> allowedTransitions,
        String visibility,
        long version,
        Instant createdAt,
        Instant updatedAt,
        Instant publishedAt,
        @Schema(description = "Why no action follows from it, if none does") String noActionsReason) {

    static RetrospectiveView of(
            Retrospective retrospective,
            List<RetrospectiveSection> sections,
            RetrospectiveDecision decision,
            Instant now) {
        return new RetrospectiveView(
                retrospective.id(),
                retrospective.key(),
                retrospective.incidentId(),
                retrospective.incidentKey(),
                retrospective.title(),
                retrospective.status(),
                retrospective.word().requirement(),
                retrospective.word().depth(),
                retrospective.word().template(),
                retrospective.word().terms(),
                retrospective.waiting().undecidedSince(),
                retrospective.waiting().skipExpiresAt(),
                DecisionView.of(decision),
                retrospective.owner(),
                retrospective.dueAt(),
                retrospective.status().isLate(retrospective.dueAt(), now),
                sections.stream().map(SectionView::of).toList(),
                retrospective.status().next(),
                retrospective.access().visibility(),
                retrospective.version(),
                retrospective.createdAt(),
                retrospective.updatedAt(),
                retrospective.publication().publishedAt(),
                retrospective.publication().noActionsReason());
    }
}
