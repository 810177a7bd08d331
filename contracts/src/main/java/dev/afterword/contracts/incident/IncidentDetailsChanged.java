package dev.afterword.contracts.incident;

import java.util.List;

/**
 * Title, summary, type, services, team, visibility or another detail changed.
 *
 * @param incident the incident after the change
 * @param changed names of the fields that changed
 * @param detection how it was noticed where that changed, else null; absent from events of earlier times
 */
public record IncidentDetailsChanged(IncidentSnapshot incident, List<String> changed, IncidentDetection detection)
        implements IncidentEvent {

    /** Nothing is told of how it was noticed. */
    public IncidentDetailsChanged(IncidentSnapshot incident, List<String> changed) {
        this(incident, changed, null);
    }
}
