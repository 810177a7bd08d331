package dev.afterword.incidents.commandtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.incidents.commandtime.ResponseCourse.StatusStep;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TimeWithoutCommanderTest {

    private static final Instant DECLARED = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void itRunsFromTheDeclarationToTheFirstCommander() {
        var without = TimeWithoutCommander.of(course(null, true, begun()), List.of(command(7, null)));

        assertThat(without.first()).isEqualTo(span(0, 7));
        assertThat(without.gaps()).isEmpty();
        assertThat(without.vacantSince()).isEmpty();
    }

    @Test
    void aRegressBeginsAStretchOfItsOwn() {
        // Mitigated at 60 with a commander until then, back at 90, command taken at 102.
        var back = course(null, true, begun(), over(60), again(90, 60));

        assertThat(TimeWithoutCommander.of(back, List.of(command(0, 60))).vacantSince())
                .contains(after(90));
        var taken = TimeWithoutCommander.of(back, List.of(command(0, 60), command(102, null)));
        assertThat(taken.first()).isEqualTo(span(0, 0));
        assertThat(taken.gaps()).containsExactly(span(90, 102));
        assertThat(taken.pastGapSeconds()).isEqualTo(720);
    }

    @Test
    void aCommanderWhoStayedThroughTheMitigationLeavesNoGap() {
        var without = TimeWithoutCommander.of(
                course(null, true, begun(), over(60), again(90, 60)), List.of(command(5, null)));

        assertThat(without.first()).isEqualTo(span(0, 5));
        assertThat(without.gaps()).isEmpty();
    }

    @Test
    void aCorrectedMitigationEndsTheStretchThatItEnded() {
        // Told at 60, corrected to 40: nobody was needed after that.
        var without = TimeWithoutCommander.of(course(40, false, begun(), over(60)), List.of(command(10, 30)));

        assertThat(without.first()).isEqualTo(span(0, 10));
        assertThat(without.gaps()).containsExactly(span(30, 40));
    }

    @Test
    void aMitigationThatWasCorrectedBeforeARegressStillEndsTheStretchBefore() {
        var without = TimeWithoutCommander.of(
                course(120, false, begun(), over(60), again(90, 40), over(120)),
                List.of(command(0, 30), command(90, 120)));

        assertThat(without.gaps()).containsExactly(span(30, 40));
    }

    @Test
    void aRecordAfterTheFactHasOneStretchFromItsMoments() {
        var without = TimeWithoutCommander.of(course(50, false), List.of(command(20, 45)));

        assertThat(without.first()).isEqualTo(span(0, 20));
        assertThat(without.gaps()).containsExactly(span(45, 50));
    }

    @Test
    void withoutADeclarationNothingIsMeasured() {
        var without = TimeWithoutCommander.of(
                new ResponseCourse(null, after(50), null, false, List.of()), List.of(command(20, 45)));

        assertThat(without.first()).isNull();
        assertThat(without.gaps()).isEmpty();
    }

    @Test
    void anIncidentDeclaredAfterItWasMitigatedHadNoTimeToCommand() {
        var without = TimeWithoutCommander.of(course(-10, false), List.of());

        assertThat(without.first()).isEqualTo(span(0, 0));
    }

    @Test
    void whatIsThoughtToBeOverUntilItGoesBackIsAPause() {
        var reopened = course(null, true, begun(), over(60), again(2940, 55));

        assertThat(reopened.pauses()).containsExactly(span(55, 2940));
        assertThat(reopened.atWork(command(10, null), after(2950))).hasMinutes(45 + 10);
        assertThat(reopened.atWork(command(100, 200), after(2950))).isZero();
        assertThat(reopened.atWork(command(50, 2945), after(2950))).hasMinutes(5 + 5);
        assertThat(span(20, 20).without(reopened.pauses())).containsExactly(span(20, 20));
        assertThat(span(70, 70).without(reopened.pauses())).isEmpty();
        assertThat(span(2945, 2945).without(reopened.pauses())).containsExactly(span(2945, 2945));
    }

    @Test
    void anEndThatStandsIsNoPause() {
        assertThat(course(60, false, begun(), over(60)).pauses()).isEmpty();
    }

    @Test
    void whatWasSetAsideRestsUntilSomebodyRespondsAgain() {
        var canceled = course(null, false, begun(), over(60));

        assertThat(canceled.pauses()).containsExactly(command(60, null));
        assertThat(canceled.atWork(command(10, null), after(900))).hasMinutes(50);
    }

    /** Any course, minute by minute: a minute is a pause where nobody responds and somebody has to later. */
    @Property(tries = 400)
    void eachMinuteThatIsFollowedByAResponseIsEitherWorkOrAPause(
            @ForAll @Size(min = 1, max = 7) List<@IntRange(min = 1, max = 40) Integer> turns,
            @ForAll @IntRange(max = 150) int from,
            @ForAll @IntRange(min = 1, max = 150) int length) {
        var steps = new ArrayList<StatusStep>(List.of(begun()));
        var inResponse = new boolean[400];
        var minute = 0;
        var responds = true;
        for (var turn : turns) {
            Arrays.fill(inResponse, minute, minute + turn, responds);
            minute += turn;
            responds = !responds;
            steps.add(new StatusStep(after(minute), responds, null));
        }
        Arrays.fill(inResponse, minute, 400, responds);
        var mitigated = responds ? null : steps.get(steps.size() - 1).at();
        var course = new ResponseCourse(DECLARED, mitigated, null, responds, steps);

        var worked = course.atWork(command(from, from + length), after(400)).toMinutes();

        var counted = IntStream.range(from, from + length)
                .filter(i -> inResponse[i] || IntStream.range(i, 400).noneMatch(later -> inResponse[later]))
                .count();
        assertThat(worked).isEqualTo(counted);
    }

    /** Any course and any intervals, minute by minute: a minute is without a commander where it is in response and not held. */
    @Property(tries = 400)
    void eachMinuteOfTheResponseIsEitherCommandedOrNot(
            @ForAll @Size(min = 1, max = 7) List<@IntRange(min = 1, max = 40) Integer> turns,
            @ForAll @Size(max = 6) List<@IntRange(max = 200) Integer> ends) {
        var steps = new ArrayList<StatusStep>();
        steps.add(begun());
        var inResponse = new boolean[400];
        var minute = 0;
        var responds = true;
        for (var turn : turns) {
            for (var i = 0; i < turn; i++) {
                inResponse[minute + i] = responds;
            }
            minute += turn;
            responds = !responds;
            steps.add(new StatusStep(after(minute), responds, null));
        }
        for (var i = minute; responds && i < 400; i++) {
            inResponse[i] = true;
        }
        var command = new ArrayList<Span>();
        var sorted = ends.stream().sorted().toList();
        for (var i = 0; i + 1 < sorted.size(); i += 2) {
            command.add(command(sorted.get(i), sorted.get(i + 1)));
        }
        var mitigated = responds ? null : steps.get(steps.size() - 1).at();
        var course = new ResponseCourse(DECLARED, mitigated, null, responds, steps);

        var without = TimeWithoutCommander.of(course, command);

        var now = after(400);
        var told = Stream.concat(Stream.of(without.first()), without.gaps().stream())
                .mapToLong(gap -> gap.length(now).toMinutes())
                .sum();
        var counted = 0L;
        for (var i = 0; i < 400; i++) {
            var at = after(i);
            var held = command.stream().anyMatch(span -> !at.isBefore(span.from()) && at.isBefore(span.to()));
            counted += inResponse[i] && !held ? 1 : 0;
        }
        assertThat(told).isEqualTo(counted);
    }

    private static ResponseCourse course(Integer mitigated, boolean goesOn, StatusStep... steps) {
        return new ResponseCourse(DECLARED, mitigated == null ? null : after(mitigated), null, goesOn, List.of(steps));
    }

    private static StatusStep begun() {
        return new StatusStep(DECLARED, true, null);
    }

    private static StatusStep over(int minute) {
        return new StatusStep(after(minute), false, null);
    }

    private static StatusStep again(int minute, int endedBefore) {
        return new StatusStep(after(minute), true, after(endedBefore));
    }

    private static Span command(int from, Integer to) {
        return new Span(after(from), to == null ? null : after(to));
    }

    private static Span span(int from, int to) {
        return new Span(after(from), after(to));
    }

    private static Instant after(int minutes) {
        return DECLARED.plus(Duration.ofMinutes(minutes));
    }
}
