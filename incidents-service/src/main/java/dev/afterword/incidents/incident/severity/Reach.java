package dev.afterword.incidents.incident.severity;

import java.time.Duration;

/**
 * What the rule looks at in one cohort.
 *
 * @param name name of the cohort for a sentence
 * @param level effect on the service, or null while nobody has told
 * @param fraction share of the service that was affected, 0 to 1, or null
 * @param necessity how much the cohort needs the service, 1 to 5, or null
 * @param importance how much the cohort matters, 1 to 5, or null
 * @param affected how many were affected, or null
 * @param duration how long
 * @param dataLost whether data was lost
 * @param dataExposed whether data was exposed
 */
public record Reach(
        String name,
        ImpactLevel level,
        Double fraction,
        Integer necessity,
        Integer importance,
        Long affected,
        Duration duration,
        boolean dataLost,
        boolean dataExposed) {

    boolean touchesData() {
        return dataLost || dataExposed;
    }
}
