package dev.afterword.retros.retrospective;

import dev.afterword.retros.policy.Depth;
import dev.afterword.retros.policy.PolicyVerdict;
import dev.afterword.retros.policy.Requirement;
import dev.afterword.retros.policy.terms.RuleTerms;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What the policy said of a retrospective last, or what holds until it is asked. */
@Embeddable
class PolicyWord {
    private static final String STANDARD_TEMPLATE = "seven-elements";

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private Requirement requirement = Requirement.OPTIONAL;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private Depth depth = Depth.STANDARD;

    @Column(length = 60, nullable = false)
    private String template = STANDARD_TEMPLATE;

    @Convert(converter = TermsAsJson.class)
    @Column(columnDefinition = "text", nullable = false)
    private RuleTerms terms = RuleTerms.NONE;

    @Column(name = "policy_asked")
    private boolean asked;

    /**
     * While it is to be decided the newest word holds. A draft takes what it needs more, and what was asked of it before stays
     * asked; later only approvals, clocks and actions are added.
     */
    void follow(PolicyVerdict verdict, RetrospectiveStatus status) {
        asked = true;
        terms = status.awaitsDecision() ? verdict.terms() : terms.with(verdict.terms());
        if (status.isBeforeReview()) {
            requirement = verdict.requirement();
            depth = verdict.depth();
            template = verdict.template();
        }
    }

    /** Whether what the policy says now is to be taken. */
    boolean isMovedBy(PolicyVerdict verdict, RetrospectiveStatus status) {
        return status.awaitsDecision()
                || terms.lacks(verdict.terms())
                || status == RetrospectiveStatus.DRAFTING && isWeakerThan(verdict);
    }

    private boolean isWeakerThan(PolicyVerdict verdict) {
        return verdict.requirement().compareTo(requirement) < 0
                || verdict.depth().compareTo(depth) > 0;
    }

    boolean isAsked() {
        return asked;
    }

    Requirement requirement() {
        return requirement;
    }

    Depth depth() {
        return depth;
    }

    String template() {
        return template;
    }

    RuleTerms terms() {
        return terms;
    }
}
