package dev.afterword.retros.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
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

    RetrospectivePolicy(int version, PolicyMode mode, String note, List<PolicyRule> rules, Instant publishedAt) {
        this.version = version;
        this.mode = mode;
        this.note = note;
        this.rules = new PolicyRules(List.copyOf(rules));
        this.publishedAt = publishedAt;
    }

    /** The version after this one. */
    RetrospectivePolicy next(PublishPolicyRequest request, String byId, String byName, Instant at) {
        var next = new RetrospectivePolicy(version + 1, request.mode(), request.note(), request.rules(), at);
        next.publishedById = byId;
        next.publishedByName = byName;
        return next;
    }

    PolicyVerdict judge(PolicyFacts facts, Instant at) {
        for (var rule : rules.rules()) {
            var why = rule.reasonToMatch(facts);
            if (why.isPresent()) {
                return verdict(rule, why.get(), facts, at);
            }
        }
        throw new IllegalStateException("Policy version " + version + " has no rule that takes every incident");
    }

    private PolicyVerdict verdict(PolicyRule rule, String why, PolicyFacts facts, Instant at) {
        return new PolicyVerdict(
                version,
                rule.name(),
                rule.requirement(),
                mode.outcome(rule.requirement()),
                rule.depth(),
                rule.template(),
                rule.dueIn() == null ? null : rule.dueIn().from(at),
                "Rule '%s' of policy version %d matched: %s.".formatted(rule.name(), version, why),
                facts);
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
