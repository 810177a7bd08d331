package dev.afterword.actions.incidentlink;

import dev.afterword.actions.vocabulary.Severity;
import dev.afterword.actions.vocabulary.Visibility;
import dev.afterword.restkit.identity.Reader;
import java.util.List;
import java.util.UUID;

/**
 * What actions need to know of an incident.
 *
 * @param id id of the incident
 * @param key human key
 * @param severity severity, from which due dates follow
 * @param visibility who may see it
 * @param audience principals who may see it while it is restricted
 */
public record IncidentFacts(UUID id, String key, Severity severity, Visibility visibility, List<String> audience) {

    public boolean visibleTo(Reader reader) {
        return visibility == Visibility.ORGANISATION || audience.stream().anyMatch(reader.principals()::contains);
    }
}
