package dev.afterword.localstack.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Incidents of other states beside the whole story: one still open, one small and over, one that few may see. */
record OpenIncidents(DemoApi api, DemoMemory memory, Consumer<String> teller, Instant begun) {

    void play() {
        ongoing();
        small();
        restricted();
    }

    private void ongoing() {
        IncidentTale incident = IncidentTale.declare(
                api,
                "commander",
                "slow-checkout",
                Map.of(
                        "title", "Checkout is slow in the evening",
                        "summary", "The receipt page takes more than eight seconds for one customer in ten.",
                        "severity", "SEV2",
                        "type", "DEGRADATION",
                        "services", List.of("checkout-web"),
                        "responsibleTeam", "payments",
                        "moments", Map.of("impactStarted", ago(25), "detected", ago(18))));
        incident.commander("commander", "responder");
        incident.note(
                "responder",
                "observation",
                Map.of(
                        "kind", "OBSERVATION",
                        "occurredAt", ago(11),
                        "text", "Slow only for carts with more than twenty items"));
        memory.remember("ongoing", incident.key("commander"));
        teller.accept("Carlos Mendes declares " + memory.recall("ongoing") + ", which is still open (SEV2)");
    }

    private void small() {
        IncidentTale incident = IncidentTale.declare(
                api,
                "facilitator",
                "build-farm",
                Map.of(
                        "title", "Build farm ran out of disk",
                        "summary", "Builds failed for twenty minutes until old caches were removed.",
                        "severity", "SEV4",
                        "type", "INTERNAL_TOOLING",
                        "services", List.of("build-farm"),
                        "responsibleTeam", "platform",
                        "moments", Map.of("impactStarted", ago(190), "detected", ago(185))));
        incident.move("facilitator", "MITIGATED", "Removed caches that were older than a week");
        incident.move("facilitator", "RESOLVED", "Builds pass again");
        teller.accept(incident.key("facilitator") + " is small and over (SEV4): the policy leaves it to people");
    }

    private void restricted() {
        IncidentTale incident = IncidentTale.declare(
                api,
                "commander",
                "leaked-key",
                Map.of(
                        "title", "An access key was pushed to a public repository",
                        "severity", "SEV2",
                        "type", "SECURITY",
                        "services", List.of("payments-api"),
                        "responsibleTeam", "payments",
                        "visibility", "RESTRICTED",
                        "access", Map.of("people", List.of(DemoPeople.id("manager")), "teams", List.of("payments"))));
        teller.accept(
                incident.key("commander") + " is restricted: team payments and Maya Lindqvist see it, others do not");
    }

    private String ago(int minutes) {
        return begun.minus(Duration.ofMinutes(minutes)).toString();
    }
}
