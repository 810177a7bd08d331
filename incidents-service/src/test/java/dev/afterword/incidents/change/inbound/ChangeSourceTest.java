package dev.afterword.incidents.change.inbound;

import static dev.afterword.incidents.Api.as;
import static dev.afterword.incidents.change.inbound.ChangeSourceApi.SOURCES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.afterword.incidents.Catalogue;
import dev.afterword.incidents.change.parse.ChangeBodies;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sources of changes and their secrets, as administrators deal with them. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class ChangeSourceTest {

    private static final String AT = "2026-03-02T09:35:00Z";

    @ParameterizedTest
    @CsvSource({
        "GITHUB,github-deployments,HUB_SHA256,X-Hub-Signature-256",
        "GITLAB,gitlab-deployments,HEADER,X-Gitlab-Token",
        "ARGO_CD,argo-cd,HEADER,X-Afterword-Secret",
        "JSON,changes,HEADER,X-Afterword-Secret"
    })
    void aSourceIsConnectedInItsSendersUsualWay(String provider, String word, String authentication, String header) {
        as("admin")
                .body(Map.of("name", "Usual " + UUID.randomUUID(), "provider", provider))
                .post(SOURCES)
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("address", containsString("/hooks/v1/" + word + "/"))
                .body("authentication", equalTo(authentication))
                .body("header", equalTo(header))
                .body("state", equalTo("ACTIVE"));
    }

    @Test
    void aSecretIsShownOnceAndNeverAgain() {
        var key = UUID.randomUUID().toString();
        var wish = Map.of("name", "Once " + key, "provider", "JSON", "authentication", "STANDARD_WEBHOOKS");
        var made = as("admin").header("Idempotency-Key", key).body(wish).post(SOURCES);
        made.then()
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .body("newSecret", startsWith("whsec_"))
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
        as("admin").get(SOURCES + "?limit=200").then().body("items.id", hasItem(id));
        as("admin")
                .body(wish)
                .post(SOURCES)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/change-source-exists"));
    }

    @Test
    void aSecretIsReplacedWithoutAGap() {
        var source = ChangeSourceApi.source("GITHUB");
        var secrets = SOURCES + "/" + source.id() + "/secrets";
        var second = as("admin").body(Map.of()).post(secrets);
        second.then().statusCode(201).body("secrets.size()", equalTo(2));
        var secret = second.jsonPath().getString("newSecret");
        as("admin").body(Map.of()).post(secrets).then().statusCode(409);
        var body = ChangeBodies.gitHubPing();
        source.deliver(body).then().statusCode(202);
        source.deliver(body, secret, "2").then().statusCode(202);
        var now = as("admin").get(SOURCES + "/" + source.id()).jsonPath();
        assertThat(now.<String>getList("secrets.lastUsedAt")).hasSize(2).doesNotContainNull();
        as("admin")
                .delete(secrets + "/" + now.getString("secrets[0].id"))
                .then()
                .statusCode(200);
        source.deliver(body, source.secret(), "3").then().statusCode(401);
        source.deliver(body, secret, "3").then().statusCode(202);
        as("admin")
                .delete(secrets + "/" + now.getString("secrets[1].id"))
                .then()
                .statusCode(409);
        as("admin").delete(secrets + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void onlyAdministratorsAndIntegrationsMayConnectAnything() {
        var source = ChangeSourceApi.source("JSON");
        for (var person : List.of("viewer", "responder", "manager")) {
            as(person).get(SOURCES).then().statusCode(403);
            as(person)
                    .body(Map.of("name", "Mine", "provider", "JSON"))
                    .post(SOURCES)
                    .then()
                    .statusCode(403);
            as(person).get(SOURCES + "/" + source.id()).then().statusCode(403);
            as(person).get(SOURCES + "/" + source.id() + "/deliveries").then().statusCode(403);
            as(person).get(SOURCES + "/" + source.id() + "/health").then().statusCode(403);
            as(person)
                    .body(Map.of("body", "{}"))
                    .post(SOURCES + "/" + source.id() + "/trials")
                    .then()
                    .statusCode(403);
            as(person)
                    .body(Map.of())
                    .post(SOURCES + "/" + source.id() + "/secrets")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void badWishesAreNamed() {
        wrong(Map.of("provider", "JSON"), "/name");
        wrong(Map.of("name", "A", "provider", "GITHUB", "authentication", "BEARER"), "/authentication");
        wrong(Map.of("name", "A", "provider", "GITLAB", "mapping", Map.of("summary", "/x")), "/mapping");
        wrong(Map.of("name", "A", "provider", "JSON", "mapping", Map.of("summary", "x")), "/mapping/summary");
        wrong(Map.of("name", "A", "provider", "JSON", "service", "nobody-knows-it"), "/service");
        wrong(Map.of("name", "A", "provider", "JSON", "serviceField", "no pointer"), "/serviceField");
        wrong(Map.of("name", "A", "provider", "JSON", "secret", "short"), "/secret");
        wrong(Map.of("name", "A", "provider", "JSON", "environments", List.of(" ")), "/environments/0");
        for (var header : List.of("X-Auth-Token", "x-user-secret", "Cookie", "X-Forwarded-Secret", "No Header")) {
            wrong(Map.of("name", "A", "provider", "JSON", "header", header), "/header");
        }
        as("admin")
                .body(Map.of("name", "A", "provider", "JENKINS"))
                .post(SOURCES)
                .then()
                .statusCode(400);
        var both = Map.of(
                "name", "A", "provider", "JSON", "service", Catalogue.service(Map.of()), "serviceField", "/service");
        wrong(both, "/serviceField");
    }

    private static void wrong(Map<String, ?> wish, String pointer) {
        as("admin").body(wish).post(SOURCES).then().statusCode(400).body("errors.pointer", contains(pointer));
    }

    @Test
    void aSourceIsEditedUnderItsVersionAndOneFieldAtATime() {
        var service = Catalogue.service(Map.of());
        var source = ChangeSourceApi.source("JSON", Map.of("environments", List.of("production")));
        as("admin")
                .contentType("application/merge-patch+json")
                .body(Map.of("name", "New"))
                .patch(SOURCES + "/" + source.id())
                .then()
                .statusCode(428);
        source.patch(Map.of("service", service))
                .statusCode(200)
                .body("service", equalTo(service))
                .body("environments", contains("production"));
        source.patch(Map.of("state", "DELETED")).statusCode(400);
        source.patch(Map.of("provider", "GITHUB")).statusCode(400);
        source.patch(Map.of("service", "nobody-knows-it")).statusCode(400);
    }

    @Test
    void whatComesWhileASourceIsPausedIsKeptAndAppliedLater() {
        var source = ChangeSourceApi.source("GITHUB");
        var service = Catalogue.service(Map.of());
        source.patch(Map.of("state", "PAUSED")).statusCode(200).body("state", equalTo("PAUSED"));
        source.told(ChangeBodies.gitHubStatus("1", service, "production", "success", AT));
        assertThat(source.deliveries().getList("items.state")).containsExactly("HELD");
        assertThat(ChangeSourceApi.changes(service).getList("items")).isEmpty();
        source.patch(Map.of("state", "ACTIVE")).statusCode(200);
        source.settled();
        assertThat(ChangeSourceApi.changes(service).getList("items")).hasSize(1);
    }

    @Test
    void aDeletedSourceRefusesAndItsChangesStay() {
        var source = ChangeSourceApi.source("JSON");
        var service = Catalogue.service(Map.of());
        source.told(ChangeBodies.json("1", service, "done", AT));
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
        source.deliver(ChangeBodies.json("2", service, "done", AT)).then().statusCode(401);
        as("admin").get(SOURCES + "/" + source.id()).then().statusCode(404);
        as("admin").get(SOURCES + "/" + source.id() + "/deliveries").then().statusCode(404);
        assertThat(ChangeSourceApi.changes(service).getList("items")).hasSize(1);
    }
}
