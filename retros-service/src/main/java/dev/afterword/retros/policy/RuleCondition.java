package dev.afterword.retros.policy;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.Min;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a rule asks of an incident: each part that is given must hold; with no part given every incident matches. */
@RegisterForReflection
record RuleCondition(
        Set<IncidentSeverity> severities,
        Set<IncidentType> types,
        Set<String> services,
        @Min(1) Long minDurationMinutes,
        @Min(1) Long minCustomersAffected,
        Set<Certainty> dataLoss,
        @Min(1) Integer minResponders) {

    RuleCondition {
        severities = severities == null ? Set.of() : Set.copyOf(severities);
        types = types == null ? Set.of() : Set.copyOf(types);
        services = services == null ? Set.of() : Set.copyOf(services);
        dataLoss = dataLoss == null ? Set.of() : Set.copyOf(dataLoss);
    }

    boolean takesEverything() {
        return severities.isEmpty()
                && types.isEmpty()
                && services.isEmpty()
                && dataLoss.isEmpty()
                && minDurationMinutes == null
                && minCustomersAffected == null
                && minResponders == null;
    }

    /** What holds, in words; empty when one part does not hold. */
    Optional<List<String>> match(PolicyFacts facts) {
        var held = new ArrayList<String>();
        var holds = oneOf(severities, facts.severity(), "severity is " + facts.severity(), held)
                && oneOf(types, facts.type(), "type is " + facts.type(), held)
                && oneOf(dataLoss, facts.dataLoss(), "data loss is " + facts.dataLoss(), held)
                && anyService(facts.services(), held)
                && atLeast(minDurationMinutes, facts.durationMinutes(), "the impact lasted %,d minutes", held)
                && atLeast(minCustomersAffected, facts.customersAffected(), "%,d customers were affected", held)
                && atLeast(longOf(minResponders), (long) facts.responders(), "%,d people responded", held);
        return holds ? Optional.of(held) : Optional.empty();
    }

    private static <E extends Enum<E>> boolean oneOf(Set<E> wanted, String actual, String words, List<String> held) {
        if (wanted.isEmpty()) {
            return true;
        }
        held.add(words);
        return wanted.stream().anyMatch(value -> value.name().equals(actual));
    }

    private boolean anyService(Collection<String> affected, List<String> held) {
        if (services.isEmpty()) {
            return true;
        }
        var named = affected.stream().filter(services::contains).sorted().toList();
        held.add("it affects " + String.join(", ", named));
        return !named.isEmpty();
    }

    private static boolean atLeast(Long minimum, Long actual, String words, List<String> held) {
        if (minimum == null) {
            return true;
        }
        held.add(String.format(Locale.ROOT, words, actual == null ? 0 : actual));
        return actual != null && actual >= minimum;
    }

    private static Long longOf(Integer value) {
        return value == null ? null : value.longValue();
    }
}
