package dev.afterword.incidents.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.incidents.commandtime.ResponseCourse;
import dev.afterword.incidents.commandtime.ResponseCourse.StatusStep;
import dev.afterword.incidents.people.PersonRef;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleFactsTest {

    private static final Instant DECLARED = Instant.parse("2026-11-22T10:00:00Z");
    private static final PersonRef CARLOS = new PersonRef("carlos", "Carlos Mendes");
    private static final PersonRef RIN = new PersonRef("rin", "Rin Tanaka");

    @ParameterizedTest
    @CsvSource({"59, NONE", "60, SUGGESTED", "179, SUGGESTED", "180, DUE", "900, DUE"})
    void aHandOffIsSuggestedAfterAnHourAndDueAfterThree(int minutes, String advice) {
        var facts = facts(true, null, null, command(CARLOS, 0, null));

        assertThat(facts.view(after(minutes)).handOff()).hasToString(advice);
    }

    @Test
    void nobodyIsAskedToHandOffWhenTheImpactIsOver() {
        var facts = facts(false, after(30), null, command(CARLOS, 0, null));

        assertThat(facts.view(after(900)).handOff()).isEqualTo(PeopleOverviewView.HandOffAdvice.NONE);
    }

    @Test
    void commandThatNobodyGaveBackEndsWithTheIncident() {
        var facts = facts(false, after(30), after(40), command(CARLOS, 10, 20), command(RIN, 20, null));

        var command = facts.view(after(900)).command();

        assertThat(command)
                .extracting(PeopleOverviewView.CommandInterval::seconds)
                .containsExactly(600L, 1200L);
        assertThat(command.get(1).to()).isEqualTo(after(40));
    }

    @Test
    void commandThatWasGivenBackLateEndsWithTheIncidentToo() {
        var facts = facts(false, after(30), after(40), command(CARLOS, 10, 20), command(RIN, 20, 4320));

        var command = facts.view(after(9000)).command();

        // From 20 to 40 minutes, and not the three days until somebody remembered to give it back.
        assertThat(command.get(1).seconds()).isEqualTo(1200);
        assertThat(command.get(1).to()).isEqualTo(after(40));
    }

    @Test
    void commandThatWasTakenAndGivenBackAfterTheEndIsAsItWasTold() {
        var facts = facts(false, after(30), after(40), command(CARLOS, 50, 60));

        assertThat(facts.view(after(900)).command().get(0).seconds()).isEqualTo(600);
    }

    @Test
    void commandTakenAfterTheEndLastedNoTime() {
        var facts = facts(false, after(30), after(40), command(CARLOS, 50, null));

        assertThat(facts.view(after(900)).command().get(0).seconds()).isZero();
    }

    /** Declared and taken at 0, over at 60, reopened two days after. */
    @ParameterizedTest
    @CsvSource({"2880, SUGGESTED, 60", "2999, SUGGESTED, 179", "3000, DUE, 180"})
    void theTimeUntilAReopeningIsNoTimeInCommand(int minutes, String advice, long minutesInCommand) {
        var course = new ResponseCourse(
                DECLARED,
                null,
                null,
                true,
                List.of(
                        new StatusStep(DECLARED, true, null),
                        new StatusStep(after(60), false, null),
                        new StatusStep(after(2880), true, after(60))));

        var view = facts(course, null, true, command(CARLOS, 0, null)).view(after(minutes));

        assertThat(view.handOff()).hasToString(advice);
        assertThat(view.command().get(0).seconds()).isEqualTo(minutesInCommand * 60);
        assertThat(view.command().get(0).to()).isNull();
    }

    @Test
    void anIncidentThatWasMitigatedWithoutACommanderHadNoneUntilThen() {
        var without = facts(false, after(30), after(40), command(CARLOS, 50, null))
                .view(after(900))
                .withoutCommander();

        assertThat(without.to()).isEqualTo(after(30));
        assertThat(without.seconds()).isEqualTo(1800);
    }

    @Test
    void commandTakenBeforeTheDeclarationLeavesNoTimeWithout() {
        var without = facts(true, null, null, command(CARLOS, -5, null))
                .view(after(9))
                .withoutCommander();

        assertThat(without.to()).isEqualTo(DECLARED);
        assertThat(without.seconds()).isZero();
    }

    /** Hand-offs at any minutes: the intervals and the time without a commander fill the time since the declaration. */
    @Property(tries = 300)
    void timeWithAndWithoutACommanderAddsUp(@ForAll @Size(min = 1, max = 12) List<@IntRange(max = 90) Integer> gaps) {
        var command = new ArrayList<PeopleFacts.Assignment>();
        var minute = 0;
        for (int i = 0; i < gaps.size(); i++) {
            minute += gaps.get(i);
            var last = i + 1 == gaps.size();
            var until = last ? null : Integer.valueOf(minute + gaps.get(i + 1));
            command.add(command(i % 2 == 0 ? CARLOS : RIN, minute, until));
        }
        var now = after(minute + 17);

        var view = facts(true, null, null, command.toArray(PeopleFacts.Assignment[]::new))
                .view(now);

        var total = view.withoutCommander().seconds()
                + view.command().stream()
                        .mapToLong(PeopleOverviewView.CommandInterval::seconds)
                        .sum();
        assertThat(total).isEqualTo(Duration.between(DECLARED, now).toSeconds());
    }

    private static PeopleFacts facts(
            boolean inResponse, Instant mitigated, Instant ended, PeopleFacts.Assignment... assignments) {
        return facts(
                new ResponseCourse(DECLARED, mitigated, ended, inResponse, List.of()), ended, inResponse, assignments);
    }

    private static PeopleFacts facts(
            ResponseCourse course, Instant ended, boolean inResponse, PeopleFacts.Assignment... assignments) {
        return new PeopleFacts(
                course, ended, inResponse, List.of(assignments), null, List.of(), new PeopleFacts.Limits(60, 180, 8));
    }

    private static PeopleFacts.Assignment command(PersonRef person, int from, Integer to) {
        return new PeopleFacts.Assignment(
                UUID.randomUUID(), person, "COMMANDER", null, after(from), to == null ? null : after(to));
    }

    private static Instant after(int minutes) {
        return DECLARED.plus(Duration.ofMinutes(minutes));
    }
}
