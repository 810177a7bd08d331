package dev.afterword.retros.policy.condition;

import dev.afterword.retros.policy.PolicyFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds the parts of a condition against what is known of one incident. */
final class ConditionJudge {
    private static final String UNKNOWN = "UNKNOWN";

    private final PolicyFacts facts;
    private final List<ConditionPart> parts = new ArrayList<>();

    ConditionJudge(PolicyFacts facts) {
        this.facts = facts;
    }

    List<ConditionPart> judge(RuleCondition when) {
        word("severities", when.severities(), facts.severity(), "severity is " + facts.severity());
        word("types", when.types(), facts.type(), "type is " + facts.type());
        word("dataLoss", when.dataLoss(), facts.dataLoss(), "data loss is " + facts.dataLoss());
        word("dataExposure", when.dataExposure(), facts.dataExposure(), "data exposure is " + facts.dataExposure());
        services(when.services());
        tier(when.tiers());
        name("teams", when.teams(), facts.team(), "team " + facts.team() + " is responsible");
        name("environments", when.environments(), facts.environment(), "the environment is " + facts.environment());
        labels(when.labels());
        least("minDurationMinutes", number(when.minDurationMinutes()), number(facts.durationMinutes()), DURATION);
        least(
                "minCustomersAffected",
                number(when.minCustomersAffected()),
                number(facts.customersAffected()),
                CUSTOMERS);
        detection(when.detectedBy());
        least("minResponders", number(when.minResponders()), (double) facts.responders(), RESPONDERS);
        least(
                "minResponderHours",
                when.minResponderHours(),
                facts.responderHours(),
                "people held roles for %,.1f hours");
        budget(when.minBudgetPercent());
        flag("sharedFactor", when.sharedFactor(), facts.sharedFactor(), "it shares a factor with an earlier incident");
        flag("leadership", when.leadership(), facts.leadership(), "leadership needs the outcome");
        return parts;
    }

    private static final String DURATION = "the impact lasted %,.0f minutes";
    private static final String CUSTOMERS = "%,.0f customers were affected";
    private static final String RESPONDERS = "%,.0f people responded";

    /** A word of an enumeration in which not knowing is a word too, and may be asked for. */
    private <E extends Enum<E>> void word(String fact, Set<E> wanted, String actual, String seen) {
        if (wanted.isEmpty()) {
            return;
        }
        var names = new TreeSet<String>();
        wanted.forEach(word -> names.add(word.name()));
        var known = actual != null && !UNKNOWN.equals(actual);
        if (actual != null && names.contains(actual)) {
            add(fact, asked(names), seen, Certainty.YES);
        } else {
            add(fact, asked(names), known ? seen : null, known ? Certainty.NO : Certainty.UNKNOWN);
        }
    }

    private void name(String fact, Set<String> wanted, String actual, String seen) {
        if (!wanted.isEmpty()) {
            var holds = actual == null ? Certainty.UNKNOWN : certainty(wanted.contains(actual));
            add(fact, asked(wanted), actual == null ? null : seen, holds);
        }
    }

    private void services(Set<String> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        var affected = facts.services() == null ? List.<String>of() : facts.services();
        var named = affected.stream().filter(wanted::contains).sorted().toList();
        var holds = affected.isEmpty() ? Certainty.UNKNOWN : certainty(!named.isEmpty());
        var seen = "it affects " + String.join(", ", named.isEmpty() ? affected : named);
        add("services", asked(wanted), affected.isEmpty() ? null : seen, holds);
    }

    private void tier(Set<Integer> wanted) {
        if (!wanted.isEmpty()) {
            var tier = facts.serviceTier();
            var holds = tier == null ? Certainty.UNKNOWN : certainty(wanted.contains(tier));
            var seen = tier == null ? null : "the most critical service has tier " + tier;
            add("tiers", asked(wanted.stream().map(String::valueOf).toList()), seen, holds);
        }
    }

    private void labels(Set<String> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        var carried = facts.labels();
        if (carried == null) {
            add("labels", asked(wanted), null, Certainty.UNKNOWN);
            return;
        }
        var named = carried.stream().filter(wanted::contains).sorted().toList();
        var seen = carried.isEmpty()
                ? "it has no label"
                : "it is labelled " + String.join(", ", named.isEmpty() ? carried : named);
        add("labels", asked(wanted), seen, certainty(!named.isEmpty()));
    }

    private void detection(Set<DetectedBy> wanted) {
        var words = facts.detectedBy() == null
                ? null
                : switch (facts.detectedBy()) {
                    case CUSTOMER -> "a customer noticed it";
                    case HAND -> "a person noticed it";
                    case MACHINE -> "a machine noticed it";
                };
        word(
                "detectedBy",
                wanted,
                facts.detectedBy() == null ? null : facts.detectedBy().name(),
                words);
    }

    private void least(String fact, Double minimum, Double actual, String words) {
        if (minimum != null) {
            var holds = actual == null ? Certainty.UNKNOWN : certainty(actual >= minimum);
            add(fact, "at least " + plain(minimum), actual == null ? null : in(words, actual), holds);
        }
    }

    /** More than, as error budget policies say it. */
    private void budget(Double percent) {
        if (percent != null) {
            var used = facts.budgetPercent();
            var holds = used == null ? Certainty.UNKNOWN : certainty(used > percent);
            var seen = used == null ? null : in("it took %,.1f %% of four weeks' error budget", used);
            add("minBudgetPercent", "more than " + plain(percent) + " %", seen, holds);
        }
    }

    private void flag(String fact, Boolean wanted, Boolean actual, String words) {
        if (wanted != null) {
            var holds = actual == null ? Certainty.UNKNOWN : certainty(wanted.equals(actual));
            var seen = Boolean.TRUE.equals(actual) ? words : "it is not so that " + words;
            add(fact, wanted ? "yes" : "no", actual == null ? null : seen, holds);
        }
    }

    private void add(String fact, String asked, String seen, Certainty holds) {
        parts.add(new ConditionPart(fact, asked, seen, holds));
    }

    private static Certainty certainty(boolean holds) {
        return holds ? Certainty.YES : Certainty.NO;
    }

    private static String asked(Collection<String> wanted) {
        return wanted.stream().sorted().collect(Collectors.joining(" or "));
    }

    private static String in(String words, double value) {
        return String.format(Locale.ROOT, words, value);
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? in("%,.0f", value) : String.valueOf(value);
    }

    private static Double number(Number value) {
        return value == null ? null : value.doubleValue();
    }
}
