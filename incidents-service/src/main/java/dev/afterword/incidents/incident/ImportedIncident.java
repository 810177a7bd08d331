package dev.afterword.incidents.incident;

import dev.afterword.incidents.moment.Moments;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * What a record of another system says of an incident, in the words of this platform. Moments that break a rule are left
 * out before it comes here.
 *
 * @param title one line
 * @param summary what is known, or null
 * @param severity how bad
 * @param type what kind
 * @param status where it stands there
 * @param services keys of affected services
 * @param responsibleTeam team that took it on, or null
 * @param moments when what happened
 */
@RegisterForReflection
public record ImportedIncident(
        String title,
        String summary,
        Severity severity,
        IncidentType type,
        IncidentStatus status,
        List<String> services,
        String responsibleTeam,
        Moments moments) {}
