package dev.afterword.incidents.incident;

import dev.afterword.incidents.moment.Moments;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Finds what is odd about an incident; odd records are common in real logs, so none of this ever blocks. */
final class IncidentWarnings {

    /** Past this, somebody fresh should take command. */
    private static final Duration LONG_COMMAND = Duration.ofHours(3);

    private final List<Warning> found = new ArrayList<>();

    private IncidentWarnings() {}

    static List<Warning> of(Incident incident, boolean commanderIsExpert, Instant now) {
        var warnings = new IncidentWarnings();
        warnings.lookAtMoments(incident.moments(), incident.status());
        warnings.lookAtCommand(incident, commanderIsExpert, now);
        return List.copyOf(warnings.found);
    }

    private void lookAtMoments(Moments moments, IncidentStatus status) {
        var over = status == IncidentStatus.RESOLVED || status == IncidentStatus.CLOSED;
        warnIf(
                isAfter(moments.declared(), moments.resolved()),
                "DECLARED_AFTER_RESOLUTION",
                "The incident was declared after it was resolved.");
        warnIf(
                isAfter(moments.declared(), moments.mitigated()),
                "DECLARED_AFTER_MITIGATION",
                "The incident was declared after it was mitigated.");
        warnIf(over && moments.declared() == null, "NEVER_DECLARED", "The incident was never declared.");
        warnIf(over && moments.mitigated() == null, "NO_MITIGATION_TIME", "Nobody told when it was mitigated.");
        warnIf(
                isAfter(moments.impactStarted(), moments.detected()),
                "DETECTED_BEFORE_IMPACT",
                "It was detected before the impact began: an early warning, or one of the moments is wrong.");
    }

    private void lookAtCommand(Incident incident, boolean commanderIsExpert, Instant now) {
        var since = incident.commandSince();
        warnIf(
                commanderIsExpert,
                "COMMANDER_IS_EXPERT",
                "The commander is also a subject matter expert; let two people do the two jobs.");
        warnIf(
                since != null
                        && incident.status().isBeforeMitigation()
                        && since.plus(LONG_COMMAND).isBefore(now),
                "LONG_COMMAND",
                "The commander has been in command for over three hours; plan a hand-off.");
    }

    private void warnIf(boolean odd, String code, String message) {
        if (odd) {
            found.add(new Warning(code, message));
        }
    }

    private static boolean isAfter(Instant first, Instant second) {
        return first != null && second != null && first.isAfter(second);
    }
}
