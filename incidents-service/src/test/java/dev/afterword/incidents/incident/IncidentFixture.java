package dev.afterword.incidents.incident;

import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Incidents for tests of their rules. */
final class IncidentFixture {

    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private static final PersonRef CARLOS = new PersonRef("carlos", "Carlos Mendes");

    /** How to come to a status from the beginning. */
    private static final Map<IncidentStatus, List<IncidentStatus>> WAYS = Map.of(
            IncidentStatus.INVESTIGATING, List.of(),
            IncidentStatus.IDENTIFIED, List.of(IncidentStatus.IDENTIFIED),
            IncidentStatus.MITIGATED, List.of(IncidentStatus.MITIGATED),
            IncidentStatus.RESOLVED, List.of(IncidentStatus.MITIGATED, IncidentStatus.RESOLVED),
            IncidentStatus.CLOSED, List.of(IncidentStatus.MITIGATED, IncidentStatus.RESOLVED, IncidentStatus.CLOSED),
            IncidentStatus.CANCELED, List.of(IncidentStatus.CANCELED));

    /** A transition in the making. */
    record Move(IncidentStatus to) {

        TransitionRequest request() {
            return new TransitionRequest(to, null, null, null);
        }

        TransitionRequest at(Instant at) {
            return new TransitionRequest(to, null, at, null);
        }

        TransitionRequest because(String reason) {
            return new TransitionRequest(to, reason, null, null);
        }
    }

    private IncidentFixture() {}

    static Move to(IncidentStatus status) {
        return new Move(status);
    }

    static Incident anIncident() {
        return declared(IncidentStatus.INVESTIGATING, Visibility.ORGANISATION);
    }

    static Incident restricted() {
        return declared(IncidentStatus.INVESTIGATING, Visibility.RESTRICTED);
    }

    /** An incident that came to a status over the shortest way. */
    static Incident anIncident(IncidentStatus status) {
        var triage = status == IncidentStatus.TRIAGE || status == IncidentStatus.DECLINED;
        var incident = declared(triage ? IncidentStatus.TRIAGE : IncidentStatus.INVESTIGATING, Visibility.ORGANISATION);
        WAYS.getOrDefault(status, status == IncidentStatus.DECLINED ? List.of(status) : List.of())
                .forEach(next -> incident.move(to(next).because("for the test"), null, true, NOW));
        return incident;
    }

    private static Incident declared(IncidentStatus status, Visibility visibility) {
        var request = new DeclareIncidentRequest(
                "Checkout fails",
                null,
                Severity.SEV2,
                null,
                null,
                null,
                null,
                visibility,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                status);
        return Incident.declare(UUID.randomUUID(), "INC-1", request, null, CARLOS, NOW);
    }
}
