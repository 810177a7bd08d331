package dev.afterword.retros.policy;

import dev.afterword.retros.holiday.Holidays;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A draft beside every published version, to be asked about many incidents without going back to the database. */
public final class PolicyBench {
    private final RetrospectivePolicy draft;
    private final RetrospectivePolicy inForce;
    private final Map<Integer, RetrospectivePolicy> published;
    private final Holidays holidays;

    /** The published versions come newest first. */
    PolicyBench(RetrospectivePolicy draft, List<RetrospectivePolicy> published, Holidays holidays) {
        this.draft = draft;
        this.inForce = published.get(0);
        this.published =
                published.stream().collect(Collectors.toMap(RetrospectivePolicy::version, Function.identity()));
        this.holidays = holidays;
    }

    /** What the draft makes of these facts. */
    public PolicyExplanation draft(PolicyFacts facts, Instant at) {
        return draft.explain(facts, at, holidays);
    }

    /** What a published version makes of these facts; the one in force where the version is not known. */
    public PolicyVerdict published(int version, PolicyFacts facts, Instant at) {
        return published.getOrDefault(version, inForce).judge(facts, at, holidays);
    }

    /** Version of the policy in force. */
    public int inForce() {
        return inForce.version();
    }

    /** Names of the draft's rules in their order. */
    public List<String> rules() {
        return draft.rules().stream().map(PolicyRule::name).toList();
    }
}
