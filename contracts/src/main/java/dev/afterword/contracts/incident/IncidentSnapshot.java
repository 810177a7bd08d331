package dev.afterword.contracts.incident;

import dev.afterword.contracts.Access;
import dev.afterword.contracts.PersonRef;
import java.util.List;
import java.util.UUID;

/**
 * An incident after a change: all that a consumer needs to know of it.
 *
 * @param id id of the incident
 * @param key human key, for example INC-42
 * @param title title
 * @param summary summary, or null
 * @param status TRIAGE, INVESTIGATING, IDENTIFIED, MITIGATED, RESOLVED, CLOSED, DECLINED, MERGED or CANCELED
 * @param severity SEV0 (worst) to SEV4, or UNKNOWN
 * @param type for example AVAILABILITY or NEAR_MISS
 * @param services keys of the affected services
 * @param responsibleTeam team, or null
 * @param declaredBy who declared or reported it
 * @param commander who has command, or null
 * @param moments when what happened
 * @param impact what is known of the impact
 * @param responders number of distinct people who hold or held a role
 * @param access who may see it
 * @param details what else is said of it; absent from events of earlier times
 */
public record IncidentSnapshot(
        UUID id,
        String key,
        String title,
        String summary,
        String status,
        String severity,
        String type,
        List<String> services,
        String responsibleTeam,
        PersonRef declaredBy,
        PersonRef commander,
        Moments moments,
        Impact impact,
        int responders,
        Access access,
        IncidentDetails details) {}
