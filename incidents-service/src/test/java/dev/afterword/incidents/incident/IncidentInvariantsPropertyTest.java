package dev.afterword.incidents.incident;

import static dev.afterword.incidents.incident.IncidentFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.incidents.entry.EntryDetail;
import dev.afterword.incidents.incident.severity.ImpactSize;
import dev.afterword.incidents.moment.Moment;
import dev.afterword.incidents.moment.Moments;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.restkit.problem.ProblemException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever people do to an incident, in whatever order: what must hold of it holds after each step. */
class IncidentInvariantsPropertyTest {

    private static final PersonRef RIN = new PersonRef("rin", "Rin Tanaka");

    /** Something that is done to an incident. */
    private record Command(String name, Consumer<Incident> effect) {

        @Override
        public String toString() {
            return name;
        }
    }

    @Property(tries = 1000)
    void noSequenceOfCommandsBreaksAnInvariant(@ForAll("commands") List<Command> commands) {
        var incident = IncidentFixture.anIncident();
        for (var command : commands) {
            var before = State.of(incident);
            try {
                command.effect().accept(incident);
            } catch (ProblemException refused) {
                assertThat(State.of(incident))
                        .as("what is refused changes nothing")
                        .isEqualTo(before);
            }
            requireInvariants(incident);
        }
    }

    private static void requireInvariants(Incident incident) {
        var moments = incident.moments;
        assertThat(moments.disorders()).isEmpty();
        assertThat(incident.mergedInto != null).isEqualTo(incident.status == IncidentStatus.MERGED);
        assertThat(incident.statusBeforeMerge != null).isEqualTo(incident.status == IncidentStatus.MERGED);
        if (incident.status == IncidentStatus.MITIGATED) {
            assertThat(moments.mitigated()).isNotNull();
        }
        if (incident.status == IncidentStatus.RESOLVED || incident.status == IncidentStatus.CLOSED) {
            assertThat(moments.resolved()).isNotNull();
        }
        if (incident.status == IncidentStatus.CLOSED) {
            assertThat(moments.closed()).isNotNull();
        }
        var set = incident.severityOverride;
        assertThat(incident.severity).isEqualTo(set == null ? incident.computedSeverity.severity() : set.severity());
        assertThat(incident.isVisibleTo(java.util.Set.of(incident.declaredBy.principal())))
                .isTrue();
    }

    @Provide
    Arbitrary<List<Command>> commands() {
        return Arbitraries.oneOf(moves(), corrections(), severities(), sizes(), joins())
                .list()
                .ofMaxSize(40);
    }

    private static Arbitrary<Command> moves() {
        var when = Arbitraries.longs().between(-3_000, 0).injectNull(0.5);
        return Arbitraries.of(IncidentStatus.class)
                .flatMap(to -> when.flatMap(seconds -> Arbitraries.of(true, false)
                        .map(decided -> new Command("move to " + to + " at " + seconds, incident -> {
                            var at = seconds == null ? null : NOW.plusSeconds(seconds);
                            var from = incident.status;
                            var request = new TransitionRequest(to, decided ? "because" : null, at, null);
                            var before = incident.moments;
                            var allowed = Transitions.allowed(incident, decided);
                            var change = incident.move(
                                    request, to == IncidentStatus.MERGED ? UUID.randomUUID() : null, decided, NOW);
                            assertThat(allowed).contains(to);
                            assertThat(change.replaced()).isEqualTo(MomentRules.replaced(before, incident.moments));
                            assertThat(change.whyReplaced()).isNotBlank();
                            if (at == null && !takesBack(from, to)) {
                                assertThat(change.replaced())
                                        .as("what people told stays")
                                        .isEmpty();
                            }
                            assertThat(change.told().detail())
                                    .isEqualTo(EntryDetail.change(change.from().name(), to.name()));
                        }))));
    }

    private static boolean takesBack(IncidentStatus from, IncidentStatus to) {
        return from.isReopenedBy(to) || (from == IncidentStatus.IDENTIFIED && to == IncidentStatus.INVESTIGATING);
    }

    private static Arbitrary<Command> corrections() {
        var when = Arbitraries.longs().between(-3_000, 600).injectNull(0.2);
        return Arbitraries.of(Moment.class)
                .flatMap(moment -> when.map(seconds -> new Command("correct " + moment + " to " + seconds, incident -> {
                    var before = moment.of(incident.moments);
                    var at = seconds == null ? null : NOW.plusSeconds(seconds);
                    assertThat(incident.correct(moment, at, NOW)).isEqualTo(before);
                    assertThat(moment.of(incident.moments)).isEqualTo(at);
                })));
    }

    private static Arbitrary<Command> severities() {
        return Arbitraries.of(Severity.class).flatMap(severity -> Arbitraries.of("", "we know better")
                .map(reason -> new Command("set " + severity + " '" + reason + "'", incident -> {
                    var computed = incident.computedSeverity;
                    var shift = incident.edit(severityOf(incident, severity, reason), null, RIN, NOW);
                    assertThat(incident.computedSeverity).isEqualTo(computed);
                    assertThat(shift.after()).isEqualTo(incident.severity);
                })));
    }

    private static EditIncidentRequest severityOf(Incident incident, Severity severity, String reason) {
        var now = incident.details();
        return new EditIncidentRequest(
                now.title(),
                now.summary(),
                severity,
                reason,
                now.type(),
                now.services(),
                now.responsibleTeam(),
                now.visibility(),
                now.access(),
                now.impact(),
                now.responseLevel(),
                now.boundary(),
                now.responsibleRole(),
                now.executiveSponsor(),
                now.labels(),
                now.fields());
    }

    private static Arbitrary<Command> sizes() {
        return Arbitraries.of(Severity.SEV1, Severity.SEV3, Severity.SEV4)
                .injectNull(0.2)
                .map(severity -> new Command("sized " + severity, incident -> {
                    var override = incident.severityOverride;
                    incident.sized(new ImpactSize(severity, "so", null, null, null, null, null), NOW);
                    assertThat(incident.severityOverride).isEqualTo(override);
                }));
    }

    private static Arbitrary<Command> joins() {
        return Arbitraries.just(new Command("join", incident -> {
            incident.joinedBy(RIN, NOW);
            assertThat(incident.status).isNotEqualTo(IncidentStatus.MERGED);
            incident.commandTakenBy(RIN, NOW);
        }));
    }

    /** What a refused command must leave as it was. */
    private record State(IncidentStatus status, Moments moments, Severity severity, Object override, UUID mergedInto) {

        static State of(Incident incident) {
            return new State(
                    incident.status,
                    incident.moments,
                    incident.severity,
                    incident.severityOverride,
                    incident.mergedInto);
        }
    }
}
