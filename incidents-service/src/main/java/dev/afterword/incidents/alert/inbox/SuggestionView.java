package dev.afterword.incidents.alert.inbox;

import dev.afterword.incidents.alert.parse.AlertSeverity;
import dev.afterword.incidents.alert.rule.RuleFacts;
import dev.afterword.incidents.incident.IncidentStatus;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that waits for a person.
 *
 * @param id id
 * @param kind DECLARE where alerts have no incident, RESOLVE where the alerts of an incident have recovered, REOPEN where they
 *     fire again after it has ended; that is withdrawn where all of them recover first
 * @param title title of the first alert
 * @param severity the loudest of them
 * @param service what it is about, or null
 * @param source where the first alert came from
 * @param reason why people are asked, in words
 * @param ruleId rule that fired, or null where none did
 * @param ruleName its name, or null
 * @param rulesVersion version of the rules
 * @param facts what the rules saw of the first alert
 * @param total how many alerts belong together
 * @param firing how many of them fire
 * @param heldBack how many more the sender left out of its last word on them; 0 where it said none
 * @param firstAlertAt when the first was heard of
 * @param lastAlertAt when the last was heard of
 * @param recoveredAt when the last of them recovered, or null while one fires
 * @param incident the incident to resolve or to take up again, or null
 * @param incidentStatus where that one stands, or null
 * @param incidentEndedAt when it was resolved, or null; the window of the rule, in which alerts that fire join this
 *     suggestion, begins then
 * @param windowMinutes that window, in minutes
 */
@Schema(name = "AlertSuggestion")
record SuggestionView(
        UUID id,
        Kind kind,
        String title,
        AlertSeverity severity,
        String service,
        AlertView.Source source,
        String reason,
        String ruleId,
        String ruleName,
        long rulesVersion,
        RuleFacts facts,
        long total,
        long firing,
        long heldBack,
        Instant firstAlertAt,
        Instant lastAlertAt,
        Instant recoveredAt,
        AlertView.IncidentRef incident,
        IncidentStatus incidentStatus,
        Instant incidentEndedAt,
        int windowMinutes) {

    /** What is suggested. */
    @Schema(name = "AlertSuggestionKind")
    enum Kind {
        DECLARE,
        RESOLVE,
        REOPEN
    }
}
