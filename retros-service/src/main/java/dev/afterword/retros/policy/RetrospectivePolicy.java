package dev.afterword.retros.policy;

import dev.afterword.retros.holiday.Holidays;
import dev.afterword.retros.policy.condition.Certainty;
import dev.afterword.retros.policy.condition.RuleCondition;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One published version of the policy; never changed once published. */
@Entity
@Table(name = "retrospective_policy")
class RetrospectivePolicy {
    @Id
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(length = 30, nullable = false)
    private PolicyMode mode;

    @Column(length = 1000)
    private String note;

    @Convert(converter = PolicyRules.AsJson.class)
    @Column(columnDefinition = "text", nullable = false)
    private PolicyRules rules;

    @Column(name = "published_by_id", length = 100)
    private String publishedById;

    @Column(name = "published_by_name", length = 200)
    private String publishedByName;

    @Column(name = "published_at", nullable = false)
    private Instant publishedAt;

    RetrospectivePolicy() {}

    RetrospectivePolicy(int version, PolicyMode mode, String note, PolicyRules rules, Instant publishedAt) {
        this.version = version;
        this.mode = mode;
        this.note = note;
        this.rules = rules;
        this.publishedAt = publishedAt;
    }

    /** The version after this one. */
    RetrospectivePolicy next(PublishPolicyRequest request, String byId, String byName, Instant at) {
        var next = new RetrospectivePolicy(version + 1, request.mode(), request.note(), request.document(), at);
        next.publishedById = byId;
        next.publishedByName = byName;
        return next;
    }

    PolicyVerdict judge(PolicyFacts facts, Instant at, Holidays holidays) {
        return explain(facts, at, holidays).verdict();
    }

    /** What each rule makes of these facts; exactly one wins. */
    PolicyExplanation explain(PolicyFacts facts, Instant at, Holidays holidays) {
        var explained = new ArrayList<RuleExplanation>();
        var open = true;
        for (var rule : rules.rules()) {
            var parts = rule.when().judge(facts);
            var matches = RuleCondition.together(parts);
            var won = open && matches == Certainty.YES;
            open = open && !won;
            explained.add(new RuleExplanation(
                    explained.size(),
                    rule.name(),
                    matches,
                    won,
                    parts,
                    rule.requirement(),
                    mode.outcome(rule.requirement()),
                    rule.depth(),
                    rule.template(),
                    rule.dueIn() == null ? null : rule.dueIn().from(at, holidays),
                    rule.terms()));
        }
        return PolicyExplanation.of(version, mode, facts, explained);
    }

    int version() {
        return version;
    }

    PolicyMode mode() {
        return mode;
    }

    String note() {
        return note;
    }

    List<PolicyRule> rules() {
        return rules.rules();
    }

    int undecidedAfterDays() {
        return rules.undecidedAfterDays();
    }

    String publishedById() {
        return publishedById;
    }

    String publishedByName() {
        return publishedByName;
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
