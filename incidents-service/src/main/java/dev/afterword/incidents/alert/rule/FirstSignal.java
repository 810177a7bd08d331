package dev.afterword.incidents.alert.rule;

import dev.afterword.incidents.detection.DetectionSource;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What noticed an incident that alerts have opened. Whether there was a gap before it is for people to say.
 *
 * @param source what noticed it
 * @param sentence what it said, and since when that was so
 */
public record FirstSignal(DetectionSource source, String sentence) {

    /** Labels in which generators of burn alerts name the objective. */
    private static final Set<String> OBJECTIVE = Set.of("slo", "slo_name", "slo_id", "sloth_slo", "openslo_name");

    private static final Pattern BURN = Pattern.compile("budget[ _-]?burn|burn[ _-]?rate", Pattern.CASE_INSENSITIVE);

    public static FirstSignal of(RuleFacts facts, Instant began) {
        return new FirstSignal(
                isSloBurn(facts) ? DetectionSource.SLO_BURN : DetectionSource.MONITORING_ALERT,
                "\u201c" + facts.title() + "\u201d from " + facts.sourceName() + ", since "
                        + began.truncatedTo(ChronoUnit.SECONDS) + ".");
    }

    /** The alert names its objective, or is named after the burn. */
    private static boolean isSloBurn(RuleFacts facts) {
        return facts.labels().keySet().stream().anyMatch(OBJECTIVE::contains)
                || BURN.matcher(facts.labels().getOrDefault("alertname", facts.title()))
                        .find();
    }
}
