package dev.afterword.retros.retrospective;

import dev.afterword.retros.person.PersonView;
import dev.afterword.retros.policy.Outcome;
import dev.afterword.retros.policy.PolicyFacts;
import dev.afterword.retros.policy.PolicyVerdict;
import dev.afterword.retros.policy.Requirement;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Whether a retrospective is held, who or what decided it, and why; appended, never changed. */
@Entity
@IdClass(DecisionId.class)
@Table(name = "retrospective_decision")
class RetrospectiveDecision {
    @Id
    @Column(name = "retrospective_id")
    private UUID retrospectiveId;

    @Id
    private int number;

    @Column(name = "policy_version")
    private int policyVersion;

    @Column(length = 200)
    private String rule;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Requirement requirement;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private Outcome outcome;

    @Column(columnDefinition = "text", nullable = false)
    private String reason;

    @Convert(converter = FactsSeenAsJson.class)
    @Column(columnDefinition = "text", nullable = false)
    private PolicyFacts facts;

    @Column(name = "decided_by_id", length = 100)
    private String decidedById;

    @Column(name = "decided_by_name", length = 200)
    private String decidedByName;

    @Column(name = "approved_by_id", length = 100)
    private String approvedById;

    @Column(name = "approved_by_name", length = 200)
    private String approvedByName;

    @Column(name = "decided_at", nullable = false)
    private Instant decidedAt;

    RetrospectiveDecision() {}

    static RetrospectiveDecision ofPolicy(UUID retrospectiveId, int number, PolicyVerdict verdict, Instant at) {
        var decision = new RetrospectiveDecision();
        decision.retrospectiveId = retrospectiveId;
        decision.number = number;
        decision.policyVersion = verdict.policyVersion();
        decision.rule = verdict.rule();
        decision.requirement = verdict.requirement();
        decision.outcome = verdict.outcome();
        decision.reason = verdict.reason();
        decision.facts = verdict.facts();
        decision.decidedAt = at;
        return decision;
    }

    static RetrospectiveDecision ofPerson(
            Retrospective retrospective, int number, Outcome outcome, String reason, PersonView person, Instant at) {
        var decision = new RetrospectiveDecision();
        decision.retrospectiveId = retrospective.id();
        decision.number = number;
        decision.requirement = retrospective.word().requirement();
        decision.outcome = outcome;
        decision.reason = reason == null || reason.isBlank() ? person.name() + " decided to hold it." : reason;
        decision.decidedById = person == null ? null : person.id();
        decision.decidedByName = person == null ? null : person.name();
        decision.decidedAt = at;
        return decision;
    }

    void approvedBy(PersonView person) {
        approvedById = person == null ? null : person.id();
        approvedByName = person == null ? null : person.name();
    }

    PersonView approvedBy() {
        return PersonView.of(approvedById, approvedByName);
    }

    /** The facts as they were when this was decided. */
    RetrospectiveDecision seeing(PolicyFacts seen) {
        facts = seen;
        return this;
    }

    /** Whether a rule of the policy decided it. */
    boolean isOfPolicy() {
        return rule != null && decidedById == null;
    }

    /** Whether the same rule of the same version decided it. */
    boolean says(PolicyVerdict verdict) {
        return policyVersion == verdict.policyVersion() && Objects.equals(rule, verdict.rule());
    }

    int number() {
        return number;
    }

    int policyVersion() {
        return policyVersion;
    }

    String rule() {
        return rule;
    }

    Requirement requirement() {
        return requirement;
    }

    Outcome outcome() {
        return outcome;
    }

    String reason() {
        return reason;
    }

    PolicyFacts facts() {
        return facts;
    }

    PersonView by() {
        return PersonView.of(decidedById, decidedByName);
    }

    Instant at() {
        return decidedAt;
    }
}
