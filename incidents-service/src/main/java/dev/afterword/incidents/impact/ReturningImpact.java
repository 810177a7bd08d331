package dev.afterword.incidents.impact;

import dev.afterword.incidents.incident.IncidentHandle;
import dev.afterword.incidents.incident.severity.ImpactLevel;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.restkit.http.Ids;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The impact of an incident that is back.
 *
 * @param incident the incident, already back
 * @param windows its windows, the earliest first
 * @param by who told that it is back
 * @param now when they did
 */
record ReturningImpact(IncidentHandle incident, List<ImpactWindow> windows, PersonRef by, Instant now) {

    /**
     * The impact that ended, where only moments told of it: once there are windows, only these do.
     *
     * @param ended when it was thought to be over, or null where nobody told
     */
    List<ImpactWindow> until(Instant ended) {
        var began = incident.moments().impactBegan();
        return !windows.isEmpty() || began == null || ended == null || !ended.isAfter(began)
                ? List.of()
                : degraded(began, ended);
    }

    /** The last trouble of each service once more; where none was told, the services of the incident are degraded. */
    List<ImpactWindow> since(Instant at) {
        var last = new LinkedHashMap<String, ImpactWindow>();
        windows.stream()
                .filter(window -> window.level() != ImpactLevel.NONE)
                .forEach(window -> last.put(window.service(), window));
        return last.isEmpty()
                ? degraded(at, null)
                : last.values().stream()
                        .filter(window -> !window.isOpen())
                        .map(window -> window.again(Ids.next(), by, at, now))
                        .toList();
    }

    /** Of each service of the incident, or of one not yet known. */
    private List<ImpactWindow> degraded(Instant from, Instant to) {
        var services = incident.services().isEmpty() ? Collections.<String>singletonList(null) : incident.services();
        return services.stream()
                .map(service -> new EditWindowRequest(service, ImpactLevel.DEGRADED, from, to, null, null))
                .map(details -> new ImpactWindow(Ids.next(), incident.id(), details, by, now))
                .toList();
    }
}
