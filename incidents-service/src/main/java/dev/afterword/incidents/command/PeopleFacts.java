package dev.afterword.incidents.command;

import dev.afterword.incidents.commandtime.ResponseCourse;
import dev.afterword.incidents.commandtime.Span;
import dev.afterword.incidents.commandtime.TimeWithoutCommander;
import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What is recorded of the people in an incident, and what follows from it.
 *
 * @param course when it was responded to
 * @param ended when it was resolved, or set aside; null while it goes on
 * @param inResponse whether the impact goes on
 * @param assignments every role assignment, oldest first
 * @param offer command that waits for an answer, or null
 * @param ownership each change of team during the response, oldest first
 * @param limits what the settings say
 */
record PeopleFacts(
        ResponseCourse course,
        Instant ended,
        boolean inResponse,
        List<Assignment> assignments,
        PeopleOverviewView.PendingOffer offer,
        List<OwnershipView> ownership,
        Limits limits) {

    private static final Set<String> NO_REPORTS = Set.of("COMMANDER", "OBSERVER", "REPORTER");

    /** A role that a person holds or held. */
    record Assignment(UUID id, PersonRef person, String role, String subTeam, Instant from, Instant to) {

        boolean isHeld(String role) {
            return to == null && this.role.equals(role);
        }
    }

    /** What the settings say, in minutes and people. */
    record Limits(int suggestedAfterMinutes, int dueAfterMinutes, int spanOfControl) {}

    PeopleOverviewView view(Instant now) {
        var without = TimeWithoutCommander.of(course, commandSpans());
        return new PeopleOverviewView(
                commander(),
                deputy(),
                handOff(now),
                offer,
                command(now),
                without.first() == null ? null : PeopleOverviewView.WithoutCommander.of(without.first(), now),
                without.gaps().stream()
                        .map(gap -> PeopleOverviewView.WithoutCommander.of(gap, now))
                        .toList(),
                span(),
                bounces(),
                ownership);
    }

    private PersonRef commander() {
        return held("COMMANDER").map(Assignment::person).findFirst().orElse(null);
    }

    private PersonRef deputy() {
        return held("DEPUTY")
                .map(Assignment::person)
                .filter(person -> !person.equals(commander()))
                .findFirst()
                .orElse(null);
    }

    private Stream<Assignment> held(String role) {
        return assignments.stream().filter(assignment -> assignment.isHeld(role));
    }

    private PeopleOverviewView.HandOffAdvice handOff(Instant now) {
        var since = held("COMMANDER").map(Assignment::from).findFirst().orElse(null);
        if (since == null || !inResponse) {
            return PeopleOverviewView.HandOffAdvice.NONE;
        }
        var minutes = course.atWork(new Span(since, null), now).toMinutes();
        if (minutes >= limits.dueAfterMinutes()) {
            return PeopleOverviewView.HandOffAdvice.DUE;
        }
        return minutes >= limits.suggestedAfterMinutes()
                ? PeopleOverviewView.HandOffAdvice.SUGGESTED
                : PeopleOverviewView.HandOffAdvice.NONE;
    }

    /**
     * Command that was given back after the end of the incident, or by nobody, ends with it. Taken after that end, it is what
     * was told of it, and lasted no time where nobody gave it back. Nobody commands what is
     * thought to be over: the time until it went back is not counted.
     */
    private List<PeopleOverviewView.CommandInterval> command(Instant now) {
        return assignments.stream()
                .filter(assignment -> assignment.role().equals("COMMANDER"))
                .map(assignment -> {
                    var to = endOf(assignment);
                    return new PeopleOverviewView.CommandInterval(
                            assignment.id(),
                            assignment.person(),
                            assignment.from(),
                            to,
                            course.atWork(new Span(assignment.from(), to), now).toSeconds());
                })
                .toList();
    }

    private Instant endOf(Assignment assignment) {
        var told = assignment.to();
        if (ended == null) {
            return told;
        }
        if (assignment.from().isBefore(ended)) {
            return told == null || told.isAfter(ended) ? ended : told;
        }
        return told == null ? assignment.from() : told;
    }

    private List<Span> commandSpans() {
        return assignments.stream()
                .filter(assignment -> assignment.role().equals("COMMANDER"))
                .map(assignment -> new Span(assignment.from(), assignment.to()))
                .toList();
    }

    private PeopleOverviewView.Span span() {
        var teams = new LinkedHashMap<String, PeopleOverviewView.SubTeam>();
        subTeamNames().forEach(name -> teams.put(name.toLowerCase(Locale.ROOT), subTeam(name)));
        var direct = (int) assignments.stream()
                .filter(assignment -> assignment.to() == null && !NO_REPORTS.contains(assignment.role()))
                .filter(assignment -> !isLedByAnother(assignment, teams.get(lower(assignment.subTeam()))))
                .map(assignment -> assignment.person().id())
                .filter(id -> commander() == null || !id.equals(commander().id()))
                .distinct()
                .count();
        var limit = limits.spanOfControl();
        return new PeopleOverviewView.Span(direct, limit, direct > limit, List.copyOf(teams.values()));
    }

    private List<String> subTeamNames() {
        return assignments.stream()
                .filter(assignment -> assignment.to() == null && assignment.subTeam() != null)
                .map(Assignment::subTeam)
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    private PeopleOverviewView.SubTeam subTeam(String name) {
        var team = assignments.stream()
                .filter(assignment -> assignment.to() == null && name.equalsIgnoreCase(assignment.subTeam()))
                .toList();
        var leader = team.stream()
                .filter(assignment -> assignment.role().equals("SUB_TEAM_LEAD"))
                .map(Assignment::person)
                .findFirst()
                .orElse(null);
        var members = (int) team.stream()
                .map(Assignment::person)
                .filter(person -> !person.equals(leader))
                .distinct()
                .count();
        return new PeopleOverviewView.SubTeam(name, leader, members, members > limits.spanOfControl());
    }

    private static boolean isLedByAnother(Assignment assignment, PeopleOverviewView.SubTeam team) {
        return team != null && team.leader() != null && !assignment.role().equals("SUB_TEAM_LEAD");
    }

    /** From one team to another; the first team that takes it on is no bounce, a pause without a team hides none. */
    private int bounces() {
        var bounces = 0;
        String last = ownership.isEmpty() ? null : ownership.get(0).fromTeam();
        for (var change : ownership) {
            if (change.toTeam() != null && last != null && !change.toTeam().equals(last)) {
                bounces++;
            }
            last = change.toTeam() == null ? last : change.toTeam();
        }
        return bounces;
    }

    private static String lower(String name) {
        return name == null ? null : name.toLowerCase(Locale.ROOT);
    }
}
