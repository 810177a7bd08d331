package dev.afterword.incidents.incident;

import static dev.afterword.incidents.incident.IncidentFixture.NOW;
import static dev.afterword.incidents.incident.IncidentFixture.anIncident;
import static dev.afterword.incidents.incident.IncidentFixture.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.afterword.incidents.moment.Moment;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.restkit.problem.ProblemException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncidentTest {

    private static final PersonRef RIN = new PersonRef("rin", "Rin Tanaka");

    @Test
    void mitigationAndResolutionSetTheirMoments() {
        var incident = anIncident();

        incident.move(to(IncidentStatus.MITIGATED).at(NOW.plusSeconds(60)), null, false, NOW);
        incident.move(to(IncidentStatus.RESOLVED).at(NOW.plusSeconds(90)), null, false, NOW);

        assertThat(incident.moments.mitigated()).isEqualTo(NOW.plusSeconds(60));
        assertThat(incident.moments.resolved()).isEqualTo(NOW.plusSeconds(90));
    }

    @Test
    void resolutionCannotComeBeforeMitigation() {
        var incident = anIncident();
        incident.move(to(IncidentStatus.MITIGATED).at(NOW), null, false, NOW);

        var early = to(IncidentStatus.RESOLVED).at(NOW.minusSeconds(1));
        assertThatThrownBy(() -> incident.move(early, null, false, NOW))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(
                        problem -> assertThat(problem.errors().get(0).pointer()).isEqualTo("/at"));
        assertThat(incident.status).isEqualTo(IncidentStatus.MITIGATED);
        assertThat(incident.moments.resolved()).isNull();
    }

    @Test
    void aChangeInTheFutureIsRefused() {
        var tomorrow = to(IncidentStatus.MITIGATED).at(NOW.plus(Duration.ofDays(1)));

        assertThatThrownBy(() -> anIncident().move(tomorrow, null, false, NOW)).hasMessageContaining("future");
    }

    @ParameterizedTest
    @CsvSource({
        "TRIAGE, DECLINED",
        "TRIAGE, CANCELED",
        "INVESTIGATING, CANCELED",
        "MITIGATED, INVESTIGATING",
        "MITIGATED, IDENTIFIED",
        "RESOLVED, INVESTIGATING",
        "CLOSED, RESOLVED",
        "DECLINED, TRIAGE",
        "CANCELED, TRIAGE"
    })
    void whatTakesSomethingBackNeedsAReason(IncidentStatus from, IncidentStatus to) {
        var incident = anIncident(from);

        assertThatThrownBy(() -> incident.move(to(to).request(), null, true, NOW))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(
                        problem -> assertThat(problem.errors().get(0).pointer()).isEqualTo("/reason"));
        incident.move(to(to).because("we know better"), null, true, NOW);
        assertThat(incident.status).isEqualTo(to);
    }

    @Test
    void goingBackTakesTheMomentsBackAndTellsTheOldValues() {
        var incident = anIncident(IncidentStatus.RESOLVED);
        var resolved = incident.moments.resolved();

        var change = incident.move(to(IncidentStatus.INVESTIGATING).because("it is back"), null, false, NOW);

        assertThat(incident.moments.resolved()).isNull();
        assertThat(incident.moments.mitigated()).isNull();
        assertThat(change.replaced()).containsEntry(Moment.RESOLVED, resolved).containsKey(Moment.MITIGATED);
    }

    @Test
    void closingNeedsTheRetrospectiveDecided() {
        var incident = anIncident(IncidentStatus.RESOLVED);

        assertThat(Transitions.allowed(incident, false)).containsExactly(IncidentStatus.INVESTIGATING);
        assertThatThrownBy(() -> incident.move(to(IncidentStatus.CLOSED).request(), null, false, NOW))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(problem -> assertThat(problem.type().slug()).isEqualTo("retrospective-undecided"));
        incident.move(to(IncidentStatus.CLOSED).request(), null, true, NOW);
        assertThat(incident.moments.closed()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"TRIAGE", "INVESTIGATING", "IDENTIFIED"})
    void aMergedIncidentGoesBackToWhereItCameFromAndNowhereElse(IncidentStatus from) {
        var incident = anIncident(from);
        var moments = incident.moments;
        incident.move(to(IncidentStatus.MERGED).request(), UUID.randomUUID(), false, NOW);

        assertThat(Transitions.allowed(incident, true)).isEqualTo(Set.of(from));
        incident.move(to(from).request(), null, false, NOW);
        assertThat(incident.mergedInto).isNull();
        assertThat(incident.moments).isEqualTo(moments);
    }

    @Test
    void aMergedIncidentTakesNoNewResponders() {
        var incident = anIncident();
        incident.move(to(IncidentStatus.MERGED).request(), UUID.randomUUID(), false, NOW);

        assertThatThrownBy(() -> incident.joinedBy(RIN, NOW)).hasMessageContaining("merged");
    }

    @Test
    void aRestrictedIncidentIsSeenByItsAudienceAlone() {
        var incident = IncidentFixture.restricted();

        assertThat(incident.isVisibleTo(Set.of("person:carlos"))).isTrue();
        assertThat(incident.isVisibleTo(Set.of("person:rin", "team:payments"))).isFalse();
        incident.joinedBy(RIN, NOW);
        assertThat(incident.isVisibleTo(Set.of("person:rin"))).isTrue();
    }

    @Test
    void whoeverRestrictsAnIncidentStaysInside() {
        var incident = anIncident();
        var restricted = IncidentFixture.restricted().details();

        incident.edit(restricted, null, RIN, NOW);

        assertThat(incident.isVisibleTo(Set.of("person:rin"))).isTrue();
    }

    @Test
    void theFirstCommanderAcknowledges() {
        var incident = anIncident();

        incident.commandTakenBy(RIN, NOW.plusSeconds(30));

        assertThat(incident.moments.acknowledged()).isEqualTo(NOW.plusSeconds(30));
    }
}
