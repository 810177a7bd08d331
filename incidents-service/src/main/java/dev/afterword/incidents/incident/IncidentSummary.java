package dev.afterword.incidents.incident;

import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An incident in a list.
 *
 * @param id id
 * @param key human key
 * @param title one line
 * @param status where it stands
 * @param severity how bad
 * @param type what kind
 * @param services keys of affected services
 * @param labels labels
 * @param responseLevel how much of the organisation responds, or null
 * @param commander who has command, or null
 * @param visibility who may see it
 * @param declaredAt when it was declared, or null
 * @param mitigatedAt when it was mitigated, or null
 * @param resolvedAt when it was over, or null
 * @param updateOverdueSince since when customers or internal teams wait for an update that they were promised, or null
 * @param updatedAt when it last changed
 */
record IncidentSummary(
        UUID id,
        String key,
        String title,
        IncidentStatus status,
        Severity severity,
        IncidentType type,
        List<String> services,
        List<String> labels,
        ResponseLevel responseLevel,
        PersonRef commander,
        Visibility visibility,
        Instant declaredAt,
        Instant mitigatedAt,
        Instant resolvedAt,
        Instant updateOverdueSince,
        Instant updatedAt) {}
