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

    void take(PolicyVerdict verdict) {
        asked = true;
        requirement = verdict.requirement();
        depth = verdict.depth();
        template = verdict.template();
        terms = verdict.terms();
    }

    /** Whether the verdict asks for more: more strongly, deeper, or for an action that was not asked for. */
    boolean isWeakerThan(PolicyVerdict verdict) {
        return verdict.requirement().compareTo(requirement) < 0
                || verdict.depth().compareTo(depth) > 0
                || terms.mandatoryAction() == null && verdict.terms().mandatoryAction() != null;
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
