package dev.afterword.incidents.alert;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static dev.afterword.incidents.alert.AlertDecisionTest.alert;
import static dev.afterword.incidents.alert.AlertDecisionTest.deliver;
import static dev.afterword.incidents.alert.EndedIncident.fires;
import static dev.afterword.incidents.alert.EndedIncident.related;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Alerts that fire again after their incident has ended: who is asked what, and what the answers do. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class RecurrenceTest {

    private EndedIncident ended;
    private AlertApi.Source source;
    private String incident;

    @Inject
    Pool pool;

    @BeforeEach
    void aResolvedIncident() {
        ended = EndedIncident.ofAlerts();
        source = ended.source();
        incident = ended.incident();
    }

    @Test
    void peopleAreAskedOnceWhateverMoreFiresAndTheRuleIsNamed() {
        deliver(source, "g", fires("1", 60));
        deliver(source, "g", fires("2", 50), fires("3", 40));

        var asked = source.suggestions();
        assertThat(asked).hasSize(1);
        assertThat(asked.get(0))
                .containsEntry("kind", "REOPEN")
                .containsEntry("total", 3)
                .containsEntry("firing", 3)
                .containsEntry("ruleId", ended.rule())
                .containsEntry("incidentStatus", "RESOLVED")
                .containsEntry("incidentEndedAt", Api.read(incident).getString("moments.resolved"))
                .containsEntry("windowMinutes", 60);
        assertThat((String) asked.get(0).get("reason"))
                .contains("Rule " + ended.rule(), "ended less than 60 minutes before");
        as("viewer")
                .get(AlertApi.SUGGESTIONS + "?incident=" + incident)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(asked.get(0).get("id"))));
        assertThat(Api.read(incident).getString("status")).isEqualTo("RESOLVED");
        assertThat(AlertApi.timeline(incident, "DETECTION_SIGNAL").stream()
                        .map(entry -> entry.get("text").toString()))
                .filteredOn(text -> text.contains("People are asked whether the incident is back"))
                .hasSize(1);
        assertThat(source.alerts("viewer").<String>getList("items.incident.id")).containsOnly(incident);
    }

    @Test
    void theIncidentIsTakenUpAgainForAReasonAndTheAlertsAreItsOwn() {
        deliver(source, "g", fires("2", 60));
        ended.accept(Map.of("reopen", true)).statusCode(400).body("errors[0].pointer", equalTo("/reason"));
        ended.accept(Map.of("reopen", true, "reason", "x", "incident", incident))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/incident"));
        assertThat(Api.read(incident).getString("status")).isEqualTo("RESOLVED");

        ended.accept(Map.of("reopen", true, "reason", "The fix did not hold"))
                .statusCode(200)
                .body("incidentId", equalTo(incident));

        assertThat(Api.read(incident).getString("status")).isEqualTo("INVESTIGATING");
        assertThat(AlertApi.timeline(incident, "STATUS_CHANGED"))
                .extracting(entry -> (String) entry.get("text"))
                .contains("Status changed from RESOLVED to INVESTIGATING: The fix did not hold");
        assertThat(source.suggestions()).isEmpty();
        deliver(source, "g", fires("3", 30));
        assertThat(source.suggestions()).isEmpty();
        assertThat(source.alerts("viewer").<String>getList("items.decision")).contains("ACCEPTED");
        assertThat(ended.incidentOf("3")).isEqualTo(incident);
    }

    @Test
    void aClosedRecordIsOpenedStepByStepAndACanceledOneIsLookedAtAgain() {
        now("update incident set status = 'CLOSED', closed_at = now() where id = $1");
        deliver(source, "g", fires("2", 60));
        ended.accept(Map.of("reopen", true, "reason", "It is back")).statusCode(200);
        assertThat(AlertApi.timeline(incident, "STATUS_CHANGED"))
                .extracting(entry -> (String) entry.get("text"))
                .contains(
                        "Status changed from CLOSED to RESOLVED: It is back",
                        "Status changed from RESOLVED to INVESTIGATING: It is back");

        Api.moved(incident, "CANCELED");
        deliver(source, "g", fires("3", 30));
        assertThat(source.suggestions().get(0)).containsEntry("incidentStatus", "CANCELED");
        ended.accept(Map.of("reopen", true, "reason", "No false alarm")).statusCode(200);
        assertThat(Api.read(incident).getString("status")).isEqualTo("TRIAGE");
    }

    @Test
    void anotherIncidentThatIsDeclaredIsRelatedToTheOneBefore() {
        deliver(source, "g", fires("2", 60));
        var other = ended.accept(Map.of("title", "Slow once more"))
                .statusCode(200)
                .extract()
                .<String>path("incidentId");
        assertThat(other).isNotEqualTo(incident);
        assertThat(related(other)).containsExactly(incident);
        assertThat(Api.read(incident).getString("status")).isEqualTo("RESOLVED");
        assertThat(ended.incidentOf("2")).isEqualTo(other);
    }

    @Test
    void whatRecoversBeforeAnybodyDecidesIsAskedNoMoreAndSaysSo() {
        deliver(source, "g", fires("1", 60), fires("2", 60));
        var suggestion = source.suggestions().get(0).get("id").toString();
        deliver(source, "g", alert("1", "resolved", EndedIncident.NOW.minusSeconds(60), null));
        assertThat(source.suggestions()).as("one fires still").hasSize(1);
        deliver(source, "g", alert("2", "resolved", EndedIncident.NOW.minusSeconds(60), null));

        assertThat(source.suggestions()).isEmpty();
        assertThat(source.alerts("viewer").getString("items[0].decision")).isEqualTo("WITHDRAWN");
        assertThat(AlertApi.timeline(incident, "RECOVERY_SIGNAL").stream()
                        .map(entry -> entry.get("text").toString()))
                .contains("All 2 alerts of the group “It is slow” have recovered. Nobody is asked any more whether the"
                        + " incident is back.");
        as("responder")
                .body(Map.of("reopen", true, "reason", "x"))
                .post(AlertApi.SUGGESTIONS + "/" + suggestion + "/accept")
                .then()
                .statusCode(409)
                .body("decision", equalTo("WITHDRAWN"));

        deliver(source, "g", fires("2", 5));
        assertThat(source.suggestions()).extracting(each -> each.get("id")).containsExactly(suggestion);
    }

    @Test
    void ofARestrictedIncidentAStrangerHearsNothing() {
        var etag = as("commander").get(INCIDENTS + "/" + incident).header("ETag");
        var restricted = Map.of("visibility", "RESTRICTED", "access", Map.of("people", List.of(Api.idOf("commander"))));
        Api.patch("commander", incident, etag, restricted).then().statusCode(200);
        deliver(source, "g", fires("2", 60));
        var suggestion = as("commander").get(AlertApi.SUGGESTIONS + "?incident=" + incident);
        var id = suggestion.then().statusCode(200).extract().<String>path("items[0].id");
        assertThat(id).isNotNull();

        assertThat(source.suggestions()).isEmpty();
        assertThat(source.alerts("viewer").getList("items")).isEmpty();
        as("responder")
                .get(AlertApi.SUGGESTIONS + "?incident=" + incident)
                .then()
                .statusCode(404);
        for (var answer : List.of(
                as("responder")
                        .body(Map.of("reopen", true, "reason", "x"))
                        .post(AlertApi.SUGGESTIONS + "/" + id + "/accept"),
                as("responder").body(Map.of("reason", "x")).post(AlertApi.SUGGESTIONS + "/" + id + "/dismiss"))) {
            answer.then()
                    .statusCode(404)
                    .body("detail", equalTo("No suggestion with the id " + id + " is visible to you."));
        }
        as("commander")
                .body(Map.of("reopen", true, "reason", "It is back"))
                .post(AlertApi.SUGGESTIONS + "/" + id + "/accept")
                .then()
                .statusCode(200);
    }

    @Test
    void whatIsNoRecurrenceIsNotTakenUpAgain() {
        var other = AlertApi.source("ALERTMANAGER");
        deliver(other, "g", fires("1", 60));
        as("responder")
                .body(Map.of("reopen", true, "reason", "x"))
                .post(AlertApi.SUGGESTIONS + "/" + other.suggestions().get(0).get("id") + "/accept")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reopen"));
        as("responder")
                .get(AlertApi.SUGGESTIONS + "?incident=" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private void now(String sql) {
        pool.preparedQuery(sql).executeAndAwait(Tuple.of(UUID.fromString(incident)));
    }
}
