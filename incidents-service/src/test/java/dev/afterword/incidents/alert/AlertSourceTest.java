package dev.afterword.incidents.alert;

import static dev.afterword.incidents.Api.as;
import static dev.afterword.incidents.alert.AlertApi.RULES;
import static dev.afterword.incidents.alert.AlertApi.SOURCES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.afterword.incidents.alert.AlertApi.Source;
import dev.afterword.incidents.alert.parse.Bodies;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Sources, their secrets, their deliveries and the rules, as administrators deal with them. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class AlertSourceTest {

    @Test
    void aSecretIsShownOnceAndNeverAgain() {
        var key = UUID.randomUUID().toString();
        var wish = Map.of("name", "Once " + key, "provider", "STANDARD_WEBHOOKS");
        var made = as("admin").header("Idempotency-Key", key).body(wish).post(SOURCES);
        made.then()
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .body("newSecret", startsWith("whsec_"))
                .body("address", startsWith("http"))
                .body("secrets.size()", equalTo(1));
        var id = made.jsonPath().getString("id");
        as("admin")
                .header("Idempotency-Key", key)
                .body(wish)
                .post(SOURCES)
                .then()
                .statusCode(201)
                .body("id", equalTo(id))
                .body("newSecret", nullValue());
        as("admin").get(SOURCES + "/" + id).then().statusCode(200).body("newSecret", nullValue());
        as("admin")
                .get(SOURCES + "?limit=200")
                .then()
                .body("items.id", hasItem(id))
                .body("items.newSecret", not(hasItem(startsWith("w"))));
        as("admin")
                .body(wish)
                .post(SOURCES)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/alert-source-exists"));
    }

    @Test
    void aSecretIsReplacedWithoutAGap() {
        var source = AlertApi.source("JSON");
        var second = as("admin").body(Map.of()).post(SOURCES + "/" + source.id() + "/secrets");
        second.then().statusCode(201).body("secrets.size()", equalTo(2));
        var secret = second.jsonPath().getString("newSecret");
        as("admin")
                .body(Map.of())
                .post(SOURCES + "/" + source.id() + "/secrets")
                .then()
                .statusCode(409);

        source.deliver(Bodies.json("1", "firing")).then().statusCode(202);
        source.deliver(Bodies.json("2", "firing"), secret).then().statusCode(202);
        var secrets = as("admin").get(SOURCES + "/" + source.id()).jsonPath();
        assertThat(secrets.<String>getList("secrets.lastUsedAt")).hasSize(2).doesNotContainNull();

        var old = secrets.getString("secrets[0].id");
        as("admin")
                .delete(SOURCES + "/" + source.id() + "/secrets/" + old)
                .then()
                .statusCode(200);
        source.deliver(Bodies.json("3", "firing")).then().statusCode(401);
        source.deliver(Bodies.json("3", "firing"), secret).then().statusCode(202);
        var left = as("admin").get(SOURCES + "/" + source.id()).jsonPath().getString("secrets[0].id");
        as("admin")
                .delete(SOURCES + "/" + source.id() + "/secrets/" + left)
                .then()
                .statusCode(409);
    }

    @Test
    void whatASenderHasMadeCanBeEntered() {
        var source = AlertApi.source("PAGERDUTY", Map.of("secret", "made-by-the-sender"));
        assertThat(source.secret()).isEqualTo("made-by-the-sender");
    }

    @Test
    void whatComesWhileASourceIsPausedIsKeptAndAppliedLater() {
        var source = AlertApi.source("JSON");
        patch(source, Map.of("state", "PAUSED")).statusCode(200).body("state", equalTo("PAUSED"));
        source.deliver(Bodies.json("1", "firing")).then().statusCode(202);
        source.settled();
        assertThat(source.deliveries().getList("items.state")).containsExactly("HELD");
        assertThat(source.alerts("viewer").getList("items")).isEmpty();

        patch(source, Map.of("state", "ACTIVE")).statusCode(200);
        source.settled();
        assertThat(source.alerts("viewer").getList("items")).hasSize(1);
    }

    @Test
    void aDeletedSourceRefusesAndItsAlertsStay() {
        var source = AlertApi.source("JSON");
        source.deliver(Bodies.json("1", "firing")).then().statusCode(202);
        source.settled();
        as("admin").delete(SOURCES + "/" + source.id()).then().statusCode(428);
        as("admin")
                .header("If-Match", "\"99\"")
                .delete(SOURCES + "/" + source.id())
                .then()
                .statusCode(412);
        as("admin")
                .header("If-Match", "\"0\"")
                .delete(SOURCES + "/" + source.id())
                .then()
                .statusCode(204);
        source.deliver(Bodies.json("2", "firing")).then().statusCode(401);
        as("admin").get(SOURCES + "/" + source.id()).then().statusCode(404);
        assertThat(source.alerts("viewer").getList("items.endReason")).containsExactly("SOURCE_DELETED");
        assertThat(source.alerts("viewer").getList("items.decision")).containsExactly("WITHDRAWN");
        assertThat(source.suggestions()).isEmpty();
    }

    @Test
    void alertsOfADeletedSourceKeepNobodyFromResolving() {
        var service = AlertDecisionTest.service();
        var stays = AlertApi.source("ALERTMANAGER");
        AlertApi.rule(stays, Map.of("outcome", "OPEN", "suggestResolution", true));
        var goes = AlertApi.source("ALERTMANAGER");
        AlertApi.rule(goes, Map.of("outcome", "ATTACH"));
        var began = Instant.now().minusSeconds(60);
        AlertDecisionTest.deliver(stays, "g", AlertDecisionTest.alert("1", "firing", began, service));
        AlertDecisionTest.deliver(goes, "g", AlertDecisionTest.alert("2", "firing", began, service));
        AlertDecisionTest.deliver(stays, "g", AlertDecisionTest.alert("1", "resolved", began, service));
        assertThat(stays.suggestions()).isEmpty();

        as("admin")
                .header("If-Match", "\"0\"")
                .delete(SOURCES + "/" + goes.id())
                .then()
                .statusCode(204);

        assertThat(stays.suggestions()).hasSize(1);
        assertThat(stays.alerts("viewer").getList("items.endReason")).containsExactly("RECOVERED");
        var incident = stays.alerts("viewer").getString("items[0].incident.id");
        assertThat(goes.alerts("viewer").getString("items[0].incident.id")).isEqualTo(incident);
        assertThat(AlertApi.timeline(incident, "DETAILS_CHANGED"))
                .extracting(entry -> (String) entry.get("text"))
                .anyMatch(text -> text.contains("was deleted: one alert of the group"));
        assertThat(AlertApi.timeline(incident, "RECOVERY_SIGNAL"))
                .as("nobody has said that it recovered")
                .hasSize(1);
    }

    @Test
    void aBodyCanBeTriedOutAndNothingChanges() {
        var source = AlertApi.source("JSON", Map.of("mapping", Map.of("title", "/what", "externalId", "/ref")));
        var rule = AlertApi.rule(source, Map.of("outcome", "OPEN"));
        as("admin")
                .body(Map.of("body", "{\"ref\":\"7\",\"what\":\"Too hot\"}"))
                .post(SOURCES + "/" + source.id() + "/trials")
                .then()
                .statusCode(200)
                .body("readable", equalTo(true))
                .body("alerts[0].title", equalTo("Too hot"))
                .body("alerts[0].outcome", equalTo("OPEN"))
                .body("alerts[0].ruleId", equalTo(rule));
        as("admin")
                .body(Map.of("body", "{}"))
                .post(SOURCES + "/" + source.id() + "/trials")
                .then()
                .statusCode(200)
                .body("readable", equalTo(false));
        assertThat(source.alerts("viewer").getList("items")).isEmpty();
        assertThat(source.deliveries().getList("items")).isEmpty();
    }

    @Test
    void aDeliveryThatMadeNoSenseIsAppliedOnceTheMappingIsRight() {
        var source = AlertApi.source("JSON", Map.of("mapping", Map.of("title", "/wrong", "externalId", "/wrong")));
        source.deliver("{\"ref\":\"7\",\"what\":\"Too hot\"}").then().statusCode(202);
        source.deliver("{\"other\":\"7\"}").then().statusCode(202);
        source.settled();
        var deliveries = source.deliveries();
        assertThat(deliveries.getList("items.state")).containsExactly("UNPARSABLE", "UNPARSABLE");
        var path = SOURCES + "/" + source.id() + "/deliveries/";
        as("admin")
                .get(path + deliveries.getString("items[1].id"))
                .then()
                .statusCode(200)
                .body("body", containsString("\"ref\" : \"7\""))
                .body("reading.readable", equalTo(false));

        patch(source, Map.of("mapping", Map.of("title", "/what", "externalId", "/ref")))
                .statusCode(200);
        as("admin")
                .post(path + deliveries.getString("items[1].id") + "/replay")
                .then()
                .statusCode(202);
        as("admin")
                .body(Map.of("reason", "A test"))
                .post(path + deliveries.getString("items[0].id") + "/discard")
                .then()
                .statusCode(204);
        source.settled();
        assertThat(source.alerts("viewer").getList("items.title")).containsExactly("Too hot");
        assertThat(source.deliveries().getList("items.state")).containsExactly("DISCARDED", "APPLIED");
        as("admin")
                .post(path + deliveries.getString("items[1].id") + "/replay")
                .then()
                .statusCode(404);
        as("admin").post(path + "replay").then().statusCode(200).body("deliveries", equalTo(0));
        as("admin")
                .get(SOURCES + "/" + source.id() + "/deliveries?state=APPLIED&limit=1")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
    }

    @Test
    void theSendersWordsForHowLoudItIsCanBeTold() {
        var mapping = Map.of("severities", Map.of("Showstopper", "HIGH"));
        var source = AlertApi.source("JSON", Map.of("mapping", mapping));
        source.deliver("{\"id\":\"1\",\"title\":\"Slow\",\"severity\":\"showstopper\"}")
                .then()
                .statusCode(202);
        source.settled();
        assertThat(source.alerts("viewer").getList("items.severity")).containsExactly("HIGH");
        as("admin")
                .get(SOURCES + "/" + source.id())
                .then()
                .body("mapping.severities", equalTo(Map.of("Showstopper", "HIGH")));
        refused(
                Map.of("name", "x", "provider", "JSON", "mapping", Map.of("severities", Map.of("Loud", "LOUD"))),
                "/mapping/severities/Loud");
    }

    @Test
    void whatMakesNoSenseIsRefusedAtItsField() {
        refused(Map.of("name", "x"), "/provider");
        refused(Map.of("name", " ", "provider", "JSON"), "/name");
        refused(Map.of("name", "x", "provider", "NAGIOS"), "/provider");
        refused(Map.of("name", "x", "provider", "SENTRY", "authentication", "BASIC"), "/authentication");
        refused(Map.of("name", "x", "provider", "SENTRY", "mapping", Map.of("title", "/a")), "/mapping");
        refused(Map.of("name", "x", "provider", "JSON", "mapping", Map.of("title", "a")), "/mapping/title");
        refused(Map.of("name", "x", "provider", "JSON", "header", "no header"), "/header");
        // The gateway takes it from every request.
        refused(Map.of("name", "x", "provider", "JSON", "header", "X-Auth-Token"), "/header");
        refused(Map.of("name", "x", "provider", "JSON", "secret", "short"), "/secret");
        refused(Map.of("name", "x", "provider", "JSON", "timestampHeader", "T"), "/timestampHeader");
        patch(AlertApi.source("JSON"), Map.of("state", "DELETED")).statusCode(400);
        patch(AlertApi.source("JSON"), Map.of("provider", "SENTRY")).statusCode(400);
    }

    @Test
    void sourcesAreForAdministratorsAndRulesForEverybodyToRead() {
        for (var person : List.of("viewer", "responder", "manager", "auditor")) {
            as(person).get(SOURCES).then().statusCode(403);
        }
        as("viewer").get(RULES).then().statusCode(200).body("rules.id", hasItem("data-source-trouble"));
        as("viewer")
                .header("If-Match", "\"1\"")
                .body(Map.of("rules", List.of()))
                .put(RULES)
                .then()
                .statusCode(403);
    }

    @Test
    void everySavingOfTheRulesIsAVersion() {
        var before = as("admin").get(RULES);
        var rules = before.jsonPath().getList("rules");
        as("admin").body(Map.of("rules", rules)).put(RULES).then().statusCode(428);
        as("admin")
                .header("If-Match", "\"1000000\"")
                .body(Map.of("rules", rules))
                .put(RULES)
                .then()
                .statusCode(412);
        as("admin")
                .header("If-Match", before.header("ETag"))
                .body(Map.of("rules", rules, "comment", "As before"))
                .put(RULES)
                .then()
                .statusCode(200)
                .body("version", equalTo(before.jsonPath().getInt("version") + 1));
        as("viewer")
                .get(RULES + "/versions?limit=1")
                .then()
                .statusCode(200)
                .body("items[0].comment", equalTo("As before"))
                .body("items[0].changedBy.name", equalTo("Amara Okafor"));

        var etag = as("admin").get(RULES).header("ETag");
        var twin = Map.of("id", "twin", "name", "Twin", "outcome", "OPEN");
        refusedRules(etag, List.of(twin, twin), "/rules/1/id");
        refusedRules(
                etag,
                List.of(Map.of("id", "a", "name", "A", "outcome", "ATTACH", "otherwise", "ATTACH")),
                "/rules/0/otherwise");
        refusedRules(etag, List.of(Map.of("id", "A b", "name", "A", "outcome", "OPEN")), "/rules/0/id");
        refusedRules(
                etag,
                List.of(Map.of("id", "a", "name", "A", "outcome", "OPEN", "groupBy", List.of("mood"))),
                "/rules/0/groupBy/0");
        assertThat(as("admin").get(RULES).header("ETag")).isEqualTo(etag);
    }

    private static void refusedRules(String etag, List<?> rules, String pointer) {
        as("admin")
                .header("If-Match", etag)
                .body(Map.of("rules", rules))
                .put(RULES)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    private static void refused(Map<String, Object> wish, String pointer) {
        as("admin").body(wish).post(SOURCES).then().statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    private static ValidatableResponse patch(Source source, Map<String, Object> patch) {
        var etag = as("admin").get(SOURCES + "/" + source.id()).header("ETag");
        return as("admin")
                .contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body(patch)
                .patch(SOURCES + "/" + source.id())
                .then();
    }
}
