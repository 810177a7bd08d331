package dev.afterword.incidents.alert;

import dev.afterword.incidents.alert.parse.ObservedAlert;
import dev.afterword.incidents.alert.rule.AlertOutcome;
import dev.afterword.incidents.alert.rule.RuleDecision;
import dev.afterword.incidents.incident.IncidentStanding;
import java.time.Duration;
import java.time.Instant;

/** Which alerts belong together, and what is too old to act upon. */
final class GroupRules {

    /** Senders repeat for some hours at most; what is older may be a recording. */
    private static final Duration BELIEVED_FOR = Duration.ofHours(24);

    private GroupRules() {}

    /**
     * What was said more than a day ago opens nothing by itself, since nobody can be asked whether it is still so; nor does
     * what anybody can have said who has read a log of addresses.
     */
    static RuleDecision believed(RuleDecision decided, AlertOrigin origin, ObservedAlert seen, Instant receivedAt) {
        boolean acts = decided.acts();
        boolean old = origin.datesWhatItSays()
                && seen.observedAt() != null
                && seen.observedAt().isBefore(receivedAt.minus(BELIEVED_FOR));
        if (acts && !origin.trusted()) {
            return decided.onlySuggested(decided.reason() + ", but nothing beside its address proves the sender");
        }
        return acts && old
                ? decided.onlySuggested(decided.reason() + ", but it was said more than a day ago")
                : decided;
    }

    /**
     * Whether people are asked about alerts that fire after their incident has ended: within the rule's window, which begins with
     * that end and which no alert makes longer.
     */
    static boolean comesBack(RuleDecision decided, IncidentStanding standing, Instant at) {
        return decided.outcome() != AlertOutcome.IGNORE
                && !at.isAfter(standing.endedAt().plus(Duration.ofMinutes(decided.windowMinutes())));
    }

    /** The same, but people are asked whether the incident is back. */
    static RuleDecision asked(RuleDecision decided) {
        return decided.onlySuggested(decided.reason() + ", but the incident that these alerts led to ended less than "
                + decided.windowMinutes() + " minutes before");
    }

    /** Whether a group is ignored for as long as the service of the alert has no open incident. */
    static boolean ignoresUntilOpen(AlertGroup group, RuleDecision decided) {
        return group.decision == GroupDecision.IGNORED
                && decided.outcome() == AlertOutcome.ATTACH
                && decided.otherwise() == AlertOutcome.IGNORE;
    }

    /** Whether an alert joins a group that has no incident, and is decided upon with it. */
    static boolean joins(AlertGroup group, RuleDecision decided, Instant at) {
        return switch (group.decision) {
            case SUGGESTED -> true;
            case IGNORED -> decided.outcome() == AlertOutcome.IGNORE;
            case DISMISSED -> !group.isBack() && decided.outcome() != AlertOutcome.OPEN && group.isWithinWindow(at);
            default -> false;
        };
    }
}
