package dev.afterword.retros.compliance;

import dev.afterword.retros.policy.terms.ClockStart;
import dev.afterword.retros.policy.terms.ClockUnit;
import dev.afterword.retros.policy.terms.ComplianceStep;
import dev.afterword.retros.policy.terms.Regulation;
import dev.afterword.retros.policy.terms.TimeLimit;
import java.time.Instant;

/**
 * A step with its time limit.
 *
 * @param key short name, unique within a retrospective
 * @param name what is to be done
 * @param regulation rule of law that wants it, or null
 * @param from moment at which the limit begins to run
 * @param within the limit
 * @param cap a second limit from detection, or null
 * @param after key of the step at whose end the limit begins to run instead, or null
 */
record ComplianceClock(
        String key,
        String name,
        Regulation regulation,
        ClockStart from,
        TimeLimit within,
        TimeLimit cap,
        String after) {

    static ComplianceClock of(ComplianceStep step) {
        return new ComplianceClock(step.key(), step.name(), null, step.from(), step.within(), null, null);
    }

    static ComplianceClock hours(Regulation regulation, String key, String name, int hours) {
        return new ComplianceClock(
                key, name, regulation, ClockStart.CLASSIFIED_MAJOR, new TimeLimit(hours, ClockUnit.HOURS), null, null);
    }

    /** No later than so many hours after detection either. */
    ComplianceClock cappedAt(int hours) {
        return new ComplianceClock(key, name, regulation, from, within, new TimeLimit(hours, ClockUnit.HOURS), after);
    }

    /** Begins to run when another step is done, or else due. */
    ComplianceClock following(String step) {
        return new ComplianceClock(key, name, regulation, from, within, cap, step);
    }

    /** A month after another step is done, or else due. */
    static ComplianceClock monthAfter(Regulation regulation, String key, String name, String after) {
        return new ComplianceClock(
                key, name, regulation, ClockStart.CLASSIFIED_MAJOR, new TimeLimit(1, ClockUnit.MONTHS), null, after);
    }

    /** When it is due; null while the clock has not begun. */
    Instant due(Instant start, Instant detected) {
        if (start == null) {
            return null;
        }
        var due = within.from(start);
        var latest = cap == null || detected == null ? due : cap.from(detected);
        // What was found to be major after that day has its hours from then on.
        return latest.isBefore(due) && !latest.isBefore(start) ? latest : due;
    }
}
