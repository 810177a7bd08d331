package dev.afterword.incidents.burn;

import dev.afterword.incidents.incident.Severity;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How fast a budget burns. FAST: a fiftieth of it in an hour, looked at for five minutes at least; SLOW: a twentieth in six
 * hours, looked at for half an hour; CREEPING: a tenth in three days, looked at for six hours; WITHIN_BUDGET: none of these. FAST
 * and SLOW lead to an incident, CREEPING is work for a day of work.
 */
@Schema(name = "BurnSpeed")
enum BurnSpeed {
    FAST(1, 0.02, 5, Severity.SEV2),
    SLOW(6, 0.05, 30, Severity.SEV3),
    CREEPING(72, 0.1, 360, null),
    WITHIN_BUDGET(0, 0, 0, null);

    /** Shares such as 14.4 / 720 have no exact binary form. */
    private static final double TOLERANCE = 1e-9;

    private final int hours;
    private final double share;
    private final int lookedAtMinutes;
    private final Severity severity;

    BurnSpeed(int hours, double share, int lookedAtMinutes, Severity severity) {
        this.hours = hours;
        this.share = share;
        this.lookedAtMinutes = lookedAtMinutes;
        this.severity = severity;
    }

    /** For a rate that was seen over so many minutes, in a window of so many days. */
    static BurnSpeed of(double rate, int minutes, int windowDays) {
        return Arrays.stream(values())
                .filter(speed -> minutes >= speed.lookedAtMinutes
                        && rate * speed.hours / (windowDays * 24d) + TOLERANCE >= speed.share)
                .findFirst()
                .orElse(WITHIN_BUDGET);
    }

    boolean leadsToIncident() {
        return severity != null;
    }

    /** How bad an incident is that it opens, until somebody knows better. */
    Severity severity() {
        return severity;
    }
}
