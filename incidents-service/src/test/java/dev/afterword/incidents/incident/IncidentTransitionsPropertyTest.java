package dev.afterword.incidents.incident;

import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.restkit.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Random sequences of commands against a model that is nothing but a table. */
class IncidentTransitionsPropertyTest {

    private static final Map<String, Set<String>> MODEL = Map.of(
            "TRIAGE", Set.of("INVESTIGATING", "DECLINED", "MERGED", "CANCELED"),
            "INVESTIGATING", Set.of("IDENTIFIED", "MITIGATED", "RESOLVED", "MERGED", "CANCELED"),
            "IDENTIFIED", Set.of("INVESTIGATING", "MITIGATED", "RESOLVED", "MERGED", "CANCELED"),
            "MITIGATED", Set.of("INVESTIGATING", "IDENTIFIED", "RESOLVED"),
            "RESOLVED", Set.of("INVESTIGATING", "CLOSED"),
            "CLOSED", Set.of("RESOLVED"),
            "DECLINED", Set.of("TRIAGE"),
            "CANCELED", Set.of("TRIAGE"));

    @Property(tries = 2000)
    void anIncidentGoesExactlyWhereTheTableSays(
            @ForAll boolean reported,
            @ForAll @Size(max = 25) List<IncidentStatus> commands,
            @ForAll @Size(25) List<Boolean> decisions) {
        var incident = IncidentFixture.anIncident(reported ? IncidentStatus.TRIAGE : IncidentStatus.INVESTIGATING);
        var model = reported ? "TRIAGE" : "INVESTIGATING";
        String beforeMerge = null;
        for (int i = 0; i < commands.size(); i++) {
            var to = commands.get(i).name();
            var allowed = model.equals("MERGED") ? Set.of(beforeMerge) : MODEL.get(model);
            var legal = allowed.contains(to) && (!to.equals("CLOSED") || decisions.get(i));

            assertThat(moves(incident, commands.get(i), decisions.get(i))).isEqualTo(legal);

            if (legal) {
                beforeMerge = to.equals("MERGED") ? model : null;
                model = to;
            }
            assertThat(incident.status.name()).isEqualTo(model);
            assertThat(incident.mergedInto != null).isEqualTo(model.equals("MERGED"));
            assertThat(incident.moments.disorders()).isEmpty();
            assertThat(incident.moments.resolved() != null)
                    .isEqualTo(model.equals("RESOLVED") || model.equals("CLOSED"));
        }
    }

    private static boolean moves(Incident incident, IncidentStatus to, boolean decided) {
        try {
            var request = new TransitionRequest(to, "for the test", null, null);
            incident.move(request, UUID.randomUUID(), decided, IncidentFixture.NOW);
            return true;
        } catch (ProblemException refused) {
            assertThat(refused.type().status()).isEqualTo(409);
            return false;
        }
    }
}
