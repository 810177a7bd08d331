package dev.afterword.incidents.alert;

import dev.afterword.incidents.alert.parse.AlertPhase;
import dev.afterword.incidents.alert.parse.AlertSeverity;
import dev.afterword.incidents.alert.parse.ObservedAlert;
import dev.afterword.incidents.alert.rule.AlertOutcome;
import dev.afterword.incidents.alert.rule.RuleDecision;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An alert as it is read, and what would become of it.
 *
 * @param externalId what the sender calls it
 * @param groupKey what the sender groups it under
 * @param phase what is said of it
 * @param startedAt when it began, or null
 * @param observedAt when that was so, or null
 * @param title one line
 * @param severity how loud
 * @param service what it is about, or null
 * @param environment where, or null
 * @param labels labels and tags
 * @param links where to read more
 * @param outcome what the rules say
 * @param ruleId rule that is for it, or null where none is
 * @param ruleName its name, or null
 * @param rulesVersion version of the rules
 * @param reason why, in words
 * @param joinsGroup whether other alerts that it belongs with are there already, and it would go where they went
 */
@Schema(name = "TriedAlert")
public record AlertTrial(
        String externalId,
        String groupKey,
        AlertPhase phase,
        Instant startedAt,
        Instant observedAt,
        String title,
        AlertSeverity severity,
        String service,
        String environment,
        Map<String, String> labels,
        List<String> links,
        AlertOutcome outcome,
        String ruleId,
        String ruleName,
        long rulesVersion,
        String reason,
        boolean joinsGroup) {

    static AlertTrial of(ObservedAlert alert, RuleDecision decided, boolean joinsGroup) {
        return new AlertTrial(
                alert.externalId(),
                alert.groupKey(),
                alert.phase(),
                alert.startedAt(),
                alert.observedAt(),
                alert.title(),
                alert.severity(),
                alert.service(),
                alert.environment(),
                alert.labels(),
                alert.links(),
                decided.outcome(),
                decided.ruleId(),
                decided.ruleName(),
                decided.rulesVersion(),
                decided.reason(),
                joinsGroup);
    }
}
