package dev.afterword.incidents.breakglass;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class BreakGlassTest {

    private static final Map<String, Object> WHY = Map.of("reason", "Nobody on it answers", "minutes", 30);

    @Inject
    Pool pool;

    @Test
    void anAdministratorSeesItAfterSayingWhyAndEverybodyOnItSeesThat() {
        var id = Api.restrictedId();
        as("admin").get(INCIDENTS + "/" + id).then().statusCode(404);

        open("admin", id, WHY)
                .then()
                .statusCode(201)
                .body("incidentId", equalTo(id))
                .body("person.id", equalTo(Api.idOf("admin")))
                .body("reason", equalTo("Nobody on it answers"))
                .body("open", is(true));

        as("admin").get(INCIDENTS + "/" + id).then().statusCode(200).body("title", is("Keys leaked"));
        as("admin").get(INCIDENTS + "?limit=200").then().body("items.id", hasItem(id));
        as("commander")
                .get(INCIDENTS + "/" + id + "/break-glass")
                .then()
                .statusCode(200)
                .body("items.person.id", contains(Api.idOf("admin")));
        as("commander")
                .get(INCIDENTS + "/" + id + "/timeline?kind=ACCESS_OPENED")
                .then()
                .body("items.text", contains(startsWith("Amara Okafor opened this restricted incident")))
                .body("items.automatic", contains(true));
    }

    @Test
    void itIsOpenToThatAdministratorAloneAndToNoOtherIncident() {
        var id = Api.restrictedId();
        var other = Api.restrictedId();
        open("admin", id, WHY).then().statusCode(201);

        as("admin").get(INCIDENTS + "/" + other).then().statusCode(404);
        for (var outsider : List.of("manager", "viewer", "auditor", "responder")) {
            as(outsider).get(INCIDENTS + "/" + id).then().statusCode(404);
            as(outsider).get(INCIDENTS + "/" + id + "/break-glass").then().statusCode(404);
        }
    }

    @Test
    void itIsOverByItself() {
        var id = Api.restrictedId();
        open("admin", id, WHY).then().statusCode(201);
        pool.preparedQuery("update break_glass set opened_at = now() - interval '2 hours',"
                        + " until_at = now() - interval '1 second' where incident_id = $1")
                .executeAndAwait(Tuple.of(UUID.fromString(id)));
        pool.preparedQuery("update timed_grant set until_at = now() - interval '1 second' where principal = $1")
                .executeAndAwait(Tuple.of("break-glass:" + id));

        as("admin").get(INCIDENTS + "/" + id).then().statusCode(404);
        as("admin").get(INCIDENTS + "?limit=200").then().body("items.id", not(hasItem(id)));
        as("commander").get(INCIDENTS + "/" + id + "/break-glass").then().body("items.open", contains(false));
        open("admin", id, WHY).then().statusCode(201);
    }

    @Test
    void everyOpeningIsInTheAuditLogForAdministratorsAndAuditors() {
        var incident = Api.declared(Map.of("visibility", "RESTRICTED"));
        open("admin", incident.getString("key"), WHY).then().statusCode(201);

        for (var reader : List.of("admin", "auditor")) {
            as(reader)
                    .get("/api/v1/audit?incident=" + incident.getString("id"))
                    .then()
                    .statusCode(200)
                    .body("items.kind", contains("BREAK_GLASS_OPENED"))
                    .body("items.incidentKey", contains(incident.getString("key")))
                    .body("items.person.id", contains(Api.idOf("admin")))
                    .body("items.reason", contains("Nobody on it answers"));
        }
        for (var other : List.of("manager", "viewer", "responder", "facilitator", "stranger")) {
            as(other).get("/api/v1/audit").then().statusCode(403);
        }
    }

    @Test
    void askingForWhatIsNotThereIsRefusedAndWrittenDown() {
        var unknown = UUID.randomUUID().toString();

        open("admin", unknown, WHY)
                .then()
                .statusCode(404)
                .body("detail", equalTo("No incident with the id " + unknown + " is visible to you."));

        as("auditor")
                .get("/api/v1/audit?kind=BREAK_GLASS_REFUSED&limit=1")
                .then()
                .body("items.subject", contains(unknown))
                .body("items[0].incidentId", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"manager", "auditor", "viewer", "responder", "stranger"})
    void nobodyElseBreaksGlassAndHearsTheSameForEveryId(String person) {
        var restricted =
                open(person, Api.restrictedId(), WHY).then().statusCode(403).extract();
        var unknown = open(person, UUID.randomUUID().toString(), WHY)
                .then()
                .statusCode(403)
                .extract();
        assertThat(restricted.path("detail").toString()).isEqualTo(unknown.path("detail"));
    }

    @Test
    void withoutAReasonOrForTooLongNothingOpens() {
        var id = Api.restrictedId();
        open("admin", id, Map.of("reason", " ")).then().statusCode(400).body("errors.pointer", contains("/reason"));
        for (var minutes : List.of(4, 241)) {
            open("admin", id, Map.of("reason", "x", "minutes", minutes))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/minutes"));
        }
        as("admin").get(INCIDENTS + "/" + id).then().statusCode(404);
        as("commander").get(INCIDENTS + "/" + id + "/break-glass").then().body("items", empty());
    }

    @Test
    void whatIsSeenAnywayHasNoGlass() {
        open("admin", Api.declaredId(), WHY).then().statusCode(409).body("type", equalTo("/problems/incident-visible"));
        var id = Api.restrictedId();
        open("admin", id, WHY).then().statusCode(201);
        open("admin", id, WHY).then().statusCode(409);
    }

    @Test
    void theSameKeyOpensOnce() {
        var id = Api.restrictedId();
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            as("admin")
                    .header("Idempotency-Key", key)
                    .body(WHY)
                    .post(INCIDENTS + "/" + id + "/break-glass")
                    .then()
                    .statusCode(201);
        }
        as("commander").get(INCIDENTS + "/" + id + "/break-glass").then().body("items", hasSize(1));
    }

    @Test
    void theAuditLogCannotBeChangedByTheServicesOwnRole() {
        open("admin", Api.restrictedId(), WHY).then().statusCode(201);
        for (var statement :
                List.of("update audit_entry set reason = 'other'", "delete from audit_entry", "truncate audit_entry")) {
            assertThatThrownBy(() -> pool.query(statement).execute().await().atMost(Duration.ofSeconds(10)))
                    .as(statement)
                    .hasMessageContaining("never changed or removed");
        }
    }

    @Test
    void theAuditLogIsPagedNewestFirstAndFiltered() {
        for (int i = 0; i < 3; i++) {
            open("admin", Api.restrictedId(), Map.of("reason", "page " + i))
                    .then()
                    .statusCode(201);
        }
        var first = as("auditor")
                .get("/api/v1/audit?limit=2&kind=BREAK_GLASS_OPENED&person=" + Api.idOf("admin"))
                .then()
                .statusCode(200)
                .body("items.reason", contains("page 2", "page 1"))
                .extract()
                .jsonPath();
        as("auditor")
                .get("/api/v1/audit?limit=1&kind=BREAK_GLASS_OPENED&cursor=" + first.getString("nextCursor"))
                .then()
                .body("items.reason", contains("page 0"));
        as("auditor").get("/api/v1/audit?person=nobody").then().body("items", empty());
        as("auditor").get("/api/v1/audit?to=2020-01-01T00:00:00Z").then().body("items", empty());
        for (var filter : List.of("kind=X", "from=x", "cursor=x")) {
            as("auditor").get("/api/v1/audit?" + filter).then().statusCode(400);
        }
    }

    private static Response open(String person, String id, Map<String, Object> body) {
        return as(person).body(body).post(INCIDENTS + "/" + id + "/break-glass");
    }
}
