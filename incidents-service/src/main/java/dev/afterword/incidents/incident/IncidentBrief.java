package dev.afterword.incidents.incident;

import dev.afterword.incidents.people.PersonRef;
import java.util.UUID;

/**
 * An incident in a few words.
 *
 * @param id id
 * @param key human key
 * @param title one line
 * @param status where it stands
 * @param severity how bad
 * @param commander who has command, or null
 * @param restricted whether only its audience may see it
 * @param updateOverdue whether somebody waits for an update that was promised
 */
public record IncidentBrief(
        UUID id,
        String key,
        String title,
        IncidentStatus status,
        Severity severity,
        PersonRef commander,
        boolean restricted,
        boolean updateOverdue) {

    static IncidentBrief of(IncidentView incident) {
        return new IncidentBrief(
                incident.id(),
                incident.key(),
                incident.title(),
                incident.status(),
                incident.severity(),
                incident.commander(),
                incident.visibility() == Visibility.RESTRICTED,
                incident.warnings().stream()
                        .map(Warning::code)
                        .anyMatch(code -> code.startsWith("NEXT_UPDATE_OVERDUE")));
    }

    static IncidentBrief of(IncidentSummary incident) {
        return new IncidentBrief(
                incident.id(),
                incident.key(),
                incident.title(),
                incident.status(),
                incident.severity(),
                incident.commander(),
                incident.visibility() == Visibility.RESTRICTED,
                incident.updateOverdueSince() != null);
    }
}
