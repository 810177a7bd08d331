package dev.afterword.retros.policy.condition;

import java.util.Map;

/** How sentences name a fact that nobody knows yet. */
final class UnknownFact {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("severities", "the severity"),
            Map.entry("services", "which service is affected"),
            Map.entry("tiers", "the tier of the services"),
            Map.entry("teams", "the responsible team"),
            Map.entry("environments", "the environment"),
            Map.entry("labels", "how it is labelled"),
            Map.entry("minDurationMinutes", "how long the impact lasted"),
            Map.entry("minCustomersAffected", "how many customers were affected"),
            Map.entry("dataLoss", "whether data was lost"),
            Map.entry("dataExposure", "whether data was exposed"),
            Map.entry("detectedBy", "how it was noticed"),
            Map.entry("minResponderHours", "how many hours people spent"),
            Map.entry("minBudgetPercent", "what it took of the error budget"),
            Map.entry("sharedFactor", "whether it shares a factor with an earlier incident"),
            Map.entry("leadership", "whether leadership needs the outcome"));

    private UnknownFact() {}

    static String words(String fact) {
        return WORDS.getOrDefault(fact, fact);
    }
}
