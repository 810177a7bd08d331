package dev.afterword.incidents.settings;

import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the organisation runs its response.
 *
 * @param commanderAssignment how a commander is found; DECLARER gives command to whoever declares
 * @param handOffSuggestedAfterMinutes minutes in command after which a hand-off is suggested
 * @param handOffDueAfterMinutes minutes in command after which a hand-off is due
 * @param spanOfControl most people who answer to one person
 * @param version what ETag and If-Match carry
 * @param changedBy who set it so, or null as long as nobody has changed anything
 * @param changedAt since when it is so
 */
@Schema(name = "IncidentSettings")
public record SettingsView(
        CommanderAssignment commanderAssignment,
        int handOffSuggestedAfterMinutes,
        int handOffDueAfterMinutes,
        int spanOfControl,
        long version,
        PersonRef changedBy,
        Instant changedAt) {}
