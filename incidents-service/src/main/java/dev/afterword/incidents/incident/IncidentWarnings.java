package dev.afterword.incidents.incident;

import dev.afterword.incidents.commandtime.ResponseCourse;
import dev.afterword.incidents.commandtime.Span;
import dev.afterword.incidents.commandtime.TimeWithoutCommander;
import dev.afterword.incidents.incident.IncidentContext.PromisedUpdate;
import dev.afterword.incidents.incident.IncidentContext.SpentBudget;
import dev.afterword.incidents.moment.Moments;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what is odd about an incident; odd records are common in real logs, so none of this ever blocks. */
final class IncidentWarnings {

    /** Not jobs but facts about a person, which take nothing from command. */
    private static final Set<String> NO_JOBS = Set.of("REPORTER", "OBSERVER");

    private final List<Warning> found = new ArrayList<>();

    private IncidentWarnings() {}

    static List<Warning> of(Incident incident, IncidentContext context, Instant now) {
        var warnings = new IncidentWarnings();
        warnings.lookAtMoments(incident.moments, incident.status);
        warnings.lookAtRoles(incident, context.command());
        warnings.lookAtTimeInCommand(incident, context.command(), now);
        warnings.lookAtTimeWithoutCommander(incident, context.command());
        warnings.lookAtSeverity(incident);
        warnings.lookAtBudgets(context.spentBudgets());
        warnings.lookAtPromises(incident.status, context.promisedUpdates(), now);
        return List.copyOf(warnings.found);
    }

    private void lookAtMoments(Moments moments, IncidentStatus status) {
        var over = status == IncidentStatus.RESOLVED || status == IncidentStatus.CLOSED;
        warnIf(
                isAfter(moments.declared(), moments.resolved()),
                "DECLARED_AFTER_RESOLUTION",
                "The incident was declared after it was resolved.");
        warnIf(
                isAfter(moments.declared(), moments.mitigated()),
                "DECLARED_AFTER_MITIGATION",
                "The incident was declared after it was mitigated.");
        warnIf(over && moments.declared() == null, "NEVER_DECLARED", "The incident was never declared.");
        warnIf(over && moments.mitigated() == null, "NO_MITIGATION_TIME", "Nobody told when it was mitigated.");
        warnIf(
                !status.reached(moments).equals(moments),
                "END_BEFORE_STATUS",
                "A time of its "
                        + (status.isBeforeMitigation() && moments.mitigated() != null ? "mitigation" : "resolution")
                        + " is told and its status says that it goes on; durations and budgets count until now.");
        warnIf(
                isAfter(moments.impactStarted(), moments.detected()),
                "DETECTED_BEFORE_IMPACT",
                "It was detected before the impact began: an early warning, or one of the moments is wrong.");
    }

    private void lookAtRoles(Incident incident, CommandContext command) {
        var second = command.otherRoles().stream()
                .filter(role -> !NO_JOBS.contains(role) && !role.equals("SME"))
                .map(role -> role.toLowerCase(Locale.ROOT).replace('_', ' '))
                .toList();
        warnIf(
                command.otherRoles().contains("SME"),
                "COMMANDER_IS_EXPERT",
                "The commander is also a subject matter expert; let two people do the two jobs.");
        warnIf(
                !second.isEmpty(),
                "COMMANDER_HAS_SECOND_ROLE",
                "The commander is also " + String.join(" and ", second) + "; command is a job of its own.");
        warnIf(
                incident.commander != null
                        && incident.status.isInResponse()
                        && command.directReports() > command.spanOfControl(),
                "SPAN_OF_CONTROL_EXCEEDED",
                command.directReports() + " people answer to the commander, more than " + command.spanOfControl()
                        + "; form sub-teams with a leader each.");
        warnIf(
                incident.status.isInResponse() && command.passedUnexplained(),
                "HAND_OFF_WITHOUT_SUMMARY",
                "Command was handed over without a summary; tell the new commander where things stand in a CAN report.");
    }

    private void lookAtTimeInCommand(Incident incident, CommandContext command, Instant now) {
        var since = incident.commandSince;
        if (since == null || !incident.status.isBeforeMitigation()) {
            return;
        }
        var minutes =
                course(incident, command).atWork(new Span(since, null), now).toMinutes();
        var isDue = minutes >= command.dueAfterMinutes();
        warnIf(
                isDue,
                "LONG_COMMAND",
                "The commander has been in command for over " + spoken(command.dueAfterMinutes())
                        + "; hand command off.");
        warnIf(
                !isDue && minutes >= command.suggestedAfterMinutes(),
                "HAND_OFF_SUGGESTED",
                "The commander has been in command for over " + spoken(command.suggestedAfterMinutes())
                        + "; plan a hand-off.");
    }

    /** Before the first commander it is measured alone; after a regress, a reopening or a hole in the record it is odd. */
    private void lookAtTimeWithoutCommander(Incident incident, CommandContext command) {
        var without = TimeWithoutCommander.of(course(incident, command), command.intervals());
        without.vacantSince()
                .ifPresent(since -> warnIf(
                        true,
                        "COMMAND_VACANT",
                        "Nobody is in command since " + since.truncatedTo(ChronoUnit.MINUTES)
                                + "; let somebody take command."));
        var minutes = without.pastGapSeconds() / 60;
        warnIf(
                minutes > 0,
                "COMMAND_GAP",
                "For " + spoken(minutes)
                        + " of the response nobody was in command, the time before the first commander aside.");
    }

    private static ResponseCourse course(Incident incident, CommandContext command) {
        var moments = incident.moments;
        var goesOn = incident.status == IncidentStatus.INVESTIGATING || incident.status == IncidentStatus.IDENTIFIED;
        return new ResponseCourse(moments.declared(), moments.mitigated(), moments.resolved(), goesOn, command.steps());
    }

    private static String spoken(long minutes) {
        return minutes % 60 == 0 ? minutes / 60 + " h" : minutes + " min";
    }

    private void lookAtSeverity(Incident incident) {
        var computed = incident.computedSeverity.severity();
        warnIf(
                computed != Severity.UNKNOWN && incident.severity.compareTo(computed) > 0,
                "SEVERITY_BELOW_COMPUTED",
                "The impact says " + computed + ", and " + incident.severity + " is set.");
        var set = incident.severityOverride;
        warnIf(
                set != null && set.wantsReason(computed),
                "SEVERITY_UNEXPLAINED",
                "The impact says " + computed + ", and a person set " + incident.severity
                        + " without a reason; tell why.");
    }

    /** The error budget policy: what takes a fifth of four weeks' budget asks for a retrospective with a P0 follow-up. */
    private void lookAtBudgets(List<SpentBudget> spent) {
        warnIf(
                !spent.isEmpty(),
                "BUDGET_MUCH_USED",
                "It took more than a fifth of four weeks' error budget: "
                        + spent.stream()
                                .map(budget -> Math.round(budget.ofFourWeeks() * 100) + " % of " + budget.slo())
                                .collect(Collectors.joining(", "))
                        + ". The error budget policy asks for a retrospective with a P0 follow-up.");
    }

    private void lookAtPromises(IncidentStatus status, List<PromisedUpdate> promised, Instant now) {
        var ongoing = status.isBeforeMitigation() || status == IncidentStatus.MITIGATED;
        promised.forEach(update -> warnIf(
                ongoing && update.at().isBefore(now),
                "NEXT_UPDATE_OVERDUE_" + update.audience(),
                "The next update for " + (update.audience().equals("CUSTOMER") ? "customers" : "internal teams")
                        + " was promised for " + update.at().truncatedTo(ChronoUnit.MINUTES)
                        + " and has not been sent."));
    }

    private void warnIf(boolean odd, String code, String message) {
        if (odd) {
            found.add(new Warning(code, message));
        }
    }

    private static boolean isAfter(Instant first, Instant second) {
        return first != null && second != null && first.isAfter(second);
    }
}
