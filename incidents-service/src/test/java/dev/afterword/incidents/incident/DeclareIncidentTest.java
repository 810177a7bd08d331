package dev.afterword.incidents.incident;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class DeclareIncidentTest {

    @Inject
    Pool pool;

    @Test
    void aDeclaredIncidentIsBeingInvestigatedAndHasTheDefaultsThatNobodyTold() {
        var response = as("commander").body(Map.of("title", "Checkout fails")).post(INCIDENTS);

        response.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header(
                        "Location",
                        endsWith(INCIDENTS + "/" + response.jsonPath().getString("id")))
                .body("key", matchesPattern("INC-[1-9][0-9]*"))
                .body("status", equalTo("INVESTIGATING"))
                .body("severity", equalTo("UNKNOWN"))
                .body("type", equalTo("AMBIGUOUS"))
                .body("visibility", equalTo("ORGANISATION"))
                .body("declaredBy.name", equalTo("Carlos Mendes"))
                .body("commander", nullValue())
                .body("moments.declared", notNullValue())
                .body("impact.dataLoss", equalTo("UNKNOWN"))
                .body("followUps.total", equalTo(0))
                .body("warnings", empty())
                .body(
                        "allowedTransitions",
                        containsInAnyOrder("IDENTIFIED", "MITIGATED", "RESOLVED", "MERGED", "CANCELED"));
    }

    @Test
    void whatWasToldIsReadBackByIdAndByKey() {
        var service = "checkout-" + System.nanoTime();
        as("commander")
                .body(Map.of("key", service, "name", "Checkout"))
                .post("/api/v1/services")
                .then()
                .statusCode(201);
        var declared = Api.declared(Map.of(
                "summary", "Card payments time out",
                "severity", "SEV1",
                "type", "AVAILABILITY",
                "services", List.of(service),
                "responsibleTeam", "payments",
                "impact", Map.of("customersAffected", 120, "dataLoss", "NO", "description", "cannot pay"),
                "access", Map.of("people", List.of(Api.known("viewer")), "teams", List.of("payments"))));

        for (var id : List.of(declared.getString("id"), declared.getString("key"))) {
            as("viewer")
                    .get(INCIDENTS + "/" + id)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"0\"")
                    .body("summary", equalTo("Card payments time out"))
                    .body("services", contains(service))
                    .body("impact.customersAffected", equalTo(120))
                    .body("access.people.name", contains("Victor Osei"))
                    .body("access.teams", contains("payments"));
        }
        assertThat(Api.read(declared.getString("id")).getMap("")).isEqualTo(declared.getMap(""));
    }

    @Test
    void aReportIsInTriageAndNotYetDeclared() {
        Api.declared(Map.of("status", "TRIAGE"));
        as("responder")
                .body(Map.of("title", "Odd graphs", "status", "TRIAGE"))
                .post(INCIDENTS)
                .then()
                .statusCode(201)
                .body("status", equalTo("TRIAGE"))
                .body("moments.declared", nullValue());
    }

    @Test
    void aRecordAfterTheFactKeepsItsMomentsAndWarnsThatItWasNeverDeclared() {
        var moments = Map.of(
                "impactStarted", "2026-01-02T10:00:00Z",
                "detected", "2026-01-02T10:05:00Z",
                "mitigated", "2026-01-02T11:00:00Z");
        as("commander")
                .body(Map.of("title", "Old one", "status", "RESOLVED", "moments", moments))
                .post(INCIDENTS)
                .then()
                .statusCode(201)
                .body("status", equalTo("RESOLVED"))
                .body("moments.mitigated", equalTo("2026-01-02T11:00:00Z"))
                .body("moments.declared", nullValue())
                .body("warnings.code", contains("NEVER_DECLARED"));
    }

    @Test
    void aRecordAfterTheFactNeedsABeginningAndAnEnd() {
        as("commander")
                .body(Map.of(
                        "title", "Old one",
                        "status", "RESOLVED",
                        "moments", Map.of("mitigated", "2026-01-02T11:00:00Z")))
                .post(INCIDENTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/moments"));
    }

    @Test
    void momentsInAnImpossibleOrderAreRefusedByName() {
        as("commander")
                .body(Map.of(
                        "title", "Old one",
                        "status", "RESOLVED",
                        "moments",
                                Map.of("impactStarted", "2026-01-02T12:00:00Z", "mitigated", "2026-01-02T11:00:00Z")))
                .post(INCIDENTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/moments/mitigated"));
    }

    @Test
    void anIncidentCannotBeginAsMitigated() {
        as("commander")
                .body(Map.of("title", "x", "status", "MITIGATED"))
                .post(INCIDENTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/status"));
    }

    @Test
    void servicesAndPeopleMustBeKnown() {
        as("commander")
                .body(Map.of("title", "x", "services", List.of("no-such-service")))
                .post(INCIDENTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/services"));
        as("commander")
                .body(Map.of("title", "x", "access", Map.of("people", List.of("nobody"))))
                .post(INCIDENTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/access/people"));
    }

    @Test
    void aRestrictedIncidentTakesNoNumberFromTheRowOfTheOthers() {
        var before = numberOf(Map.of());
        var hidden = numberOf(Map.of("visibility", "RESTRICTED"));
        var after = numberOf(Map.of());

        assertThat(hidden).isBetween(100_000_000L, 999_999_999L);
        assertThat(after).isBetween(before + 1, 99_999_999L);
    }

    private static long numberOf(Map<String, Object> details) {
        return Long.parseLong(Api.declared(details).getString("key").substring("INC-".length()));
    }

    @Test
    void theBeginningIsTheFirstEntryOfTheTimeline() {
        as("viewer")
                .get(INCIDENTS + "/" + Api.declaredId() + "/timeline")
                .then()
                .statusCode(200)
                .body("items.kind", contains("STATUS_CHANGED"))
                .body("items.text", hasItem("Declared as SEV2."))
                .body("items[0].automatic", equalTo(true))
                .body("items[0].actor.name", equalTo("Carlos Mendes"));
    }

    /** A row that its own transaction had written again would be younger than the entry that came after it. */
    @Test
    void theIncidentIsWrittenOnce() {
        var rows = pool.preparedQuery(
                        """
                        select i.cmin::text::int < t.cmin::text::int as once
                          from incident i join timeline_entry t on t.incident_id = i.id where i.id = $1""")
                .execute(Tuple.of(UUID.fromString(Api.declaredId())))
                .await()
                .indefinitely();

        assertThat(rows.iterator().next().getBoolean("once")).isTrue();
    }
}
