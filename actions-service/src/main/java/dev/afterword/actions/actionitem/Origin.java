package dev.afterword.actions.actionitem;

import dev.afterword.actions.incidentlink.IncidentFacts;
import dev.afterword.actions.vocabulary.Severity;
import dev.afterword.actions.vocabulary.Visibility;
import java.util.List;
import java.util.UUID;

/**
 * What an action comes from; its visibility is that of the incident.
 *
 * @param incident incident, or null
 * @param retrospectiveId retrospective, or null
 * @param factorIds factors that the action changes
 */
public record Origin(IncidentFacts incident, UUID retrospectiveId, List<UUID> factorIds) {

    /** An action that stands for itself, visible to the organisation. */
    static final Origin NONE = new Origin(null, null, List.of());

    Severity severity() {
        return incident == null ? Severity.UNKNOWN : incident.severity();
    }

    Visibility visibility() {
        return incident == null ? Visibility.ORGANISATION : incident.visibility();
    }

    List<String> audience() {
        return incident == null ? List.of() : incident.audience();
    }

    Origin with(IncidentFacts newer) {
        return newer == null ? this : new Origin(newer, retrospectiveId, factorIds);
    }
}
