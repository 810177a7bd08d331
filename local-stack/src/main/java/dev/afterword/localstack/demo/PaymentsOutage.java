package dev.afterword.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The whole story: outage, retrospective, factor, action, issue, done by webhook, verified by a second person. */
record PaymentsOutage(DemoApi api, DemoMemory memory, Consumer<String> teller, Instant begun) {

    private static final String TALE = "payments-outage";

    void play() {
        IncidentTale incident = declare();
        work(incident);
        String retrospective = retrospective(incident);
        String action = new PaymentsFollowUp(api, memory, teller, begun, retrospective).play();
        api.await("viewer", incident.path("/follow-ups"), "the incident shows the verified action", followUps -> {
            for (JsonNode followUp : followUps.path("items")) {
                if (followUp.path("id").asText().equals(action)
                        && followUp.path("status").asText().equals("VERIFIED")) {
                    return true;
                }
            }
            return false;
        });
        teller.accept(memory.recall("incident") + " shows its follow-up as verified");
    }

    private IncidentTale declare() {
        IncidentTale incident = IncidentTale.declare(
                api,
                "responder",
                TALE,
                Map.of(
                        "title",
                        "Card payments fail for a third of the customers",
                        "summary",
                        "Payments API answers one request in three with an error. Customers see "
                                + "'payment declined' although their card is fine.",
                        "severity",
                        "SEV1",
                        "type",
                        "AVAILABILITY",
                        "services",
                        List.of("payments-api", "checkout-web"),
                        "responsibleTeam",
                        "payments",
                        "moments",
                        Map.of(
                                "impactStarted", ago(47),
                                "detected", ago(42)),
                        "impact",
                        Map.of(
                                "customersAffected", 1840,
                                "dataLoss", "NO",
                                "dataExposure", "NO",
                                "description", "Orders were not placed; no card was charged twice.")));
        String key = incident.key("responder");
        memory.remember("incident", key);
        teller.accept("Rin Tanaka declares " + key + ": card payments fail for a third of the customers (SEV1)");
        return incident;
    }

    private void work(IncidentTale incident) {
        incident.commander("responder", "commander");
        teller.accept("Carlos Mendes takes command");
        entry(incident, "responder", "alert", "DETECTION_SIGNAL", 42, "Alert: payment errors above 5 % for 5 minutes");
        entry(incident, "responder", "deploy", "CHANGE_DEPLOY", 49, "payments-api 4.31.0 went out to all instances");
        entry(
                incident,
                "responder",
                "observation",
                "OBSERVATION",
                31,
                "Only requests that open a new connection to the card processor fail");
        entry(
                incident,
                "commander",
                "ruled-out",
                "HYPOTHESIS_RULED_OUT",
                24,
                "Not the card processor: its status page is green and other merchants are fine");
        entry(
                incident,
                "responder",
                "hypothesis",
                "HYPOTHESIS_PROPOSED",
                16,
                "4.31.0 halved the connection pool: its new default overrides our setting");
        incident.move("commander", "IDENTIFIED", "The pool of 4.31.0 is half as large as the one before");
        entry(incident, "responder", "rollback", "CHANGE_ROLLBACK", 9, "Rolled payments-api back to 4.30.2");
        incident.move("commander", "MITIGATED", "Rolled back; errors are falling");
        entry(incident, "responder", "recovery", "RECOVERY_SIGNAL", 4, "Payment errors are back below 0.1 %");
        entry(
                incident,
                "commander",
                "message",
                "COMMUNICATION_EXTERNAL",
                3,
                "Status page: card payments work again, no card was charged twice");
        incident.move("commander", "RESOLVED", "Errors at their usual level for ten minutes");
        teller.accept("they find the cause, roll back, and resolve it");
    }

    private static Map<String, String> body(String kind, String occurredAt, String text) {
        return Map.of("kind", kind, "occurredAt", occurredAt, "text", text);
    }

    private void entry(IncidentTale incident, String person, String name, String kind, int minutes, String text) {
        incident.note(person, name, body(kind, ago(minutes), text));
    }

    private String retrospective(IncidentTale incident) {
        String list = "/api/v1/retrospectives?incidentId=" + incident.id();
        JsonNode drafted = api.await(
                "facilitator",
                list,
                "a retrospective is drafted",
                page -> page.path("items").path(0).path("status").asText().equals("DRAFTING"));
        JsonNode found = drafted.path("items").path(0);
        memory.remember("retrospective", found.path("key").asText());
        JsonNode decision = api.get(
                        "facilitator",
                        "/api/v1/retrospectives/" + found.path("id").asText())
                .path("decision");
        teller.accept("the policy decides " + decision.path("outcome").asText() + " by its rule '"
                + decision.path("rule").asText() + "', and " + found.path("key").asText() + " drafts itself");
        return found.path("id").asText();
    }

    private String ago(int minutes) {
        return begun.minus(Duration.ofMinutes(minutes)).toString();
    }
}
