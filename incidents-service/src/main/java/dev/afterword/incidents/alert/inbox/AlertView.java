package dev.afterword.incidents.alert.inbox;

import dev.afterword.incidents.alert.AlertState;
import dev.afterword.incidents.alert.GroupDecision;
import dev.afterword.incidents.alert.parse.AlertProvider;
import dev.afterword.incidents.alert.parse.AlertSeverity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One episode of an alert.
 *
 * @param id id
 * @param source where it comes from
 * @param externalId what the sender calls it
 * @param groupKey what the sender groups it under
 * @param episode how manieth time it fires, from 1
 * @param state where it stands
 * @param title one line
 * @param severity how loud
 * @param service what it is about, or null
 * @param environment where, or null
 * @param labels labels and tags
 * @param links where to read more
 * @param startedAt when it began, or null where the sender does not say
 * @param observedAt when the state was last so
 * @param endedAt when it was over, or null
 * @param endReason why it is over, or null while it is not
 * @param firstReceivedAt when it was first heard of
 * @param lastReceivedAt when it was last heard of
 * @param observations how often it was spoken of
 * @param decision what was decided for it and what belongs with it, or null where it was over when it was first heard of
 * @param reason why, in words, or null
 * @param ruleId rule that fired, or null
 * @param ruleName its name then, or null
 * @param rulesVersion version of the rules then, or null
 * @param heldBack how many more alerts that belong with it the sender left out of its last word on them; 0 where it said none
 * @param incident incident that it belongs to, or the one that has ended and that it may come back to; or null
 */
@Schema(name = "Alert")
record AlertView(
        UUID id,
        Source source,
        String externalId,
        String groupKey,
        long episode,
        AlertState state,
        String title,
        AlertSeverity severity,
        String service,
        String environment,
        Map<String, String> labels,
        List<String> links,
        Instant startedAt,
        Instant observedAt,
        Instant endedAt,
        AlertEnd endReason,
        Instant firstReceivedAt,
        Instant lastReceivedAt,
        long observations,
        GroupDecision decision,
        String reason,
        String ruleId,
        String ruleName,
        Long rulesVersion,
        long heldBack,
        IncidentRef incident) {

    /**
     * Where alerts come from.
     *
     * @param id id
     * @param name name
     * @param provider kind of sender
     */
    @Schema(name = "AlertSourceRef")
    record Source(UUID id, String name, AlertProvider provider) {}

    /**
     * An incident that alerts belong to.
     *
     * @param id id
     * @param key human key
     */
    @Schema(name = "AlertIncidentRef")
    record IncidentRef(UUID id, @Schema(examples = "INC-42") String key) {}
}
