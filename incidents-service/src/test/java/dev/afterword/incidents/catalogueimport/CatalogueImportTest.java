package dev.afterword.incidents.catalogueimport;

import static dev.afterword.incidents.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.incidents.Catalogue;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class CatalogueImportTest {

    private final String shop = Catalogue.word("shop");
    private final String web = Catalogue.word("web");
    private final String ledger = Catalogue.word("ledger");

    private final String backstage =
            """
            apiVersion: backstage.io/v1alpha1
            kind: Domain
            metadata:
              name: retail
              title: Retail and shops
            ---
            apiVersion: backstage.io/v1alpha1
            kind: Group
            metadata:
              name: payments
            spec:
              type: team
              profile:
                email: payments@example.org
            ---
            apiVersion: backstage.io/v1alpha1
            kind: Component
            metadata:
              name: %2$s
              title: Web shop
              description: what customers see
              annotations:
                afterword.dev/tier: "1"
                example.org/since: 2026-01-01
              tags: [java, web]
              links:
                - url: https://runbooks.example.org/web
                  title: Runbook
                  icon: book
            spec:
              type: service
              lifecycle: production
              owner: group:default/payments
              system: %1$s
              dependsOn:
                - component:%3$s
                - resource:default/database
                - component:nowhere
            ---
            apiVersion: backstage.io/v1alpha1
            kind: System
            metadata:
              name: %1$s
            spec:
              owner: payments
              domain: retail
            ---
            apiVersion: backstage.io/v1alpha1
            kind: Component
            metadata:
              name: %3$s
            spec:
              type: library
              lifecycle: experimental
              owner: user:somebody
            ---
            apiVersion: backstage.io/v1alpha1
            kind: Location
            metadata:
              name: more
            spec:
              target: https://example.org/other.yaml
            """
                    .formatted(shop, web, ledger);

    @Test
    void aDryRunSaysWhatWouldHappenAndKeepsNothing() {
        imported("application/yaml", backstage, true)
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("created", equalTo(3))
                .body("skipped", equalTo(1))
                .body("entities.result", contains("REFERENCE", "REFERENCE", "CREATED", "CREATED", "CREATED", "SKIPPED"))
                .body("entities[5].reason", containsString("no entities of this kind"))
                .body("entities[2].place", equalTo("line 16"))
                .body(
                        "entities[2].notices",
                        hasItems(
                                "spec.type is not kept",
                                "spec.dependsOn resource:default/database is not kept: it is no component",
                                "dependsOn nowhere is not kept: there is no such service"));
        as("viewer").get("/api/v1/services/" + web).then().statusCode(404);
        as("viewer").get("/api/v1/systems/" + shop).then().statusCode(404);
    }

    @Test
    void aBackstageFileBecomesServicesAndSystemsAndTwiceChangesNothing() {
        imported("application/yaml", backstage, false).statusCode(200).body("created", equalTo(3));

        as("viewer")
                .get("/api/v1/services/" + web)
                .then()
                .body("name", equalTo("Web shop"))
                .body("team", equalTo("payments"))
                .body("contact", equalTo("payments@example.org"))
                .body("tier", equalTo(1))
                .body("lifecycle", equalTo("PRODUCTION"))
                .body("system", equalTo(shop))
                .body("dependsOn", contains(ledger))
                .body("tags", contains("java", "web"))
                .body("annotations.'example.org/since'", equalTo("2026-01-01"))
                .body("links[0].title", equalTo("Runbook"));
        as("viewer")
                .get("/api/v1/services/" + ledger)
                .then()
                .body("team", nullValue())
                .body("lifecycle", equalTo("EXPERIMENTAL"));
        as("viewer").get("/api/v1/systems/" + shop).then().body("domain", equalTo("Retail and shops"));
        imported("text/yaml", backstage, false)
                .body("created", equalTo(0))
                .body("changed", equalTo(0))
                .body("unchanged", equalTo(3));
        as("viewer").get("/api/v1/services/" + web).then().header("ETag", "\"0\"");
    }

    @Test
    void whatTheFileDoesNotSayStaysAndWhatItSaysAnewIsNamed() {
        imported("application/yaml", backstage, false).statusCode(200);
        Catalogue.patch("/api/v1/services/" + ledger, "\"0\"", "{\"tier\":3}")
                .then()
                .statusCode(200);

        imported("application/yaml", backstage.replace("Web shop", "Shop front"), false)
                .body("changed", equalTo(1))
                .body("entities[2].changed", contains("name"));
        as("viewer").get("/api/v1/services/" + ledger).then().body("tier", equalTo(3));
    }

    @Test
    void ourOwnFormIsReadWithEveryEntityOnItsOwn() {
        var file =
                """
                systems:
                  - {key: %1$s, name: Shop, team: commerce}
                services:
                  - {key: %2$s, name: Web, tier: 2, system: %1$s, colour: blue}
                  - {key: %3$s, name: Ledger, tier: 9}
                  - {key: Not A Key}
                  - {key: %2$s, name: Again}
                """
                        .formatted(shop, web, ledger);

        imported("application/yaml", file, false)
                .statusCode(200)
                .body("entities.result", contains("CREATED", "CREATED", "SKIPPED", "SKIPPED", "SKIPPED"))
                .body("entities[1].notices", contains("colour is not kept"))
                .body("entities[2].reason", containsString("tier must be 1, 2, 3 or 4"))
                .body("entities[3].place", equalTo("line 1, services[2]"))
                .body("entities[4].reason", containsString("further up"));
    }

    @Test
    void aSystemThatIsLeftOutLeavesItsServicesWithoutOne() {
        var file = "systems: [{key: %s, name: %s}]\nservices: [{key: %s, system: %s}]"
                .formatted(shop, "x".repeat(201), web, shop);

        imported("application/yaml", file, false)
                .statusCode(200)
                .body("entities.result", contains("SKIPPED", "CREATED"))
                .body("entities[1].notices[0]", containsString("there is no such system"));
    }

    @Test
    void jsonIsReadToo() {
        var file =
                "[{\"kind\":\"Component\",\t\"metadata\":{\"name\":\"%s\",\"labels\":{\"tier\":4}}}, 7]".formatted(web);

        imported("application/json", file, false)
                .statusCode(200)
                .body("entities.result", contains("CREATED", "SKIPPED"))
                .body("entities[1].place", equalTo("/1"));
        as("viewer").get("/api/v1/services/" + web).then().body("tier", equalTo(4));
    }

    @Test
    void aLabelThatNamesALayerIsNoTierAndKeepsNoComponentOut() {
        var file = "kind: Component\nmetadata:\n  name: %s\n  labels:\n    tier: %s\n";

        for (var component : Map.of(web, "backend", ledger, "7").entrySet()) {
            imported("application/yaml", file.formatted(component.getKey(), component.getValue()), false)
                    .statusCode(200)
                    .body("entities.result", contains("CREATED"))
                    .body(
                            "entities[0].notices",
                            contains("metadata.labels.tier " + component.getValue()
                                    + " is not kept: a tier is 1, 2, 3 or 4"));
            as("viewer").get("/api/v1/services/" + component.getKey()).then().body("tier", nullValue());
        }
        imported("application/yaml", backstage.replace("tier: \"1\"", "tier: gold"), true)
                .body("entities[2].result", equalTo("SKIPPED"))
                .body("entities[2].reason", containsString("tier must be 1, 2, 3 or 4"));
    }

    @Test
    void ourOwnFormIsReadAsOneJsonObject() {
        var file =
                """
                {"systems": [{"key": "%s", "name": "Shop", "domain": "Retail"}],
                 "services": [{"key": "%s", "name": "Web", "system": "%s", "tier": 1}]}
                """
                        .formatted(shop, web, shop);

        imported("application/json", file, false)
                .statusCode(200)
                .body("entities.result", contains("CREATED", "CREATED"))
                .body("entities[1].place", equalTo("/, services[0]"));
        as("viewer")
                .get("/api/v1/services/" + web)
                .then()
                .body("tier", equalTo(1))
                .body("system", equalTo(shop));
    }

    @Test
    void aRetiredServiceIsLeftAlone() {
        imported("application/yaml", backstage, false).statusCode(200);
        as("manager")
                .body("{\"to\":\"RETIRED\",\"reason\":\"gone\"}")
                .post("/api/v1/services/" + web + "/transitions")
                .then()
                .statusCode(200);

        imported("application/yaml", backstage, false)
                .body("entities[2].result", equalTo("SKIPPED"))
                .body("entities[2].reason", containsString("retired"));
    }

    @Test
    void filesThatAttackTheReaderAreRefused() {
        refused("a: &a [x,x]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\nd: &d [*c,*c,*c]\ne: &e [*d,*d,*d]\n"
                + "f: &f [*e,*e,*e]\ng: [*f,*f,*f,*f,*f,*f,*f,*f,*f]\n");
        refused("services: &s\n  - key: x\n    dependsOn: *s\n");
        refused("services: !!javax.script.ScriptEngineManager [x]");
        refused("services: !!binary aGVsbG8=");
        refused("[".repeat(5_000));
        refused("services: [\n  {key: x");
        refused("key: \u0001");
        refused("services: []\nservices: []");
        refused("");
        refused("---\n---\n");
        refused("# nothing\n" + "x".repeat(1_100_000));
        imported("application/json", "{\"a\":" + "[".repeat(900) + "]".repeat(900) + "}", false)
                .statusCode(400);
        imported("application/json", "{", false).statusCode(400);
        as("manager")
                .contentType("application/yaml")
                .body(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1})
                .post("/api/v1/services/import")
                .then()
                .statusCode(400);
        imported("text/plain", "services: []", false).statusCode(415);
    }

    @Test
    void textThatCannotBeKeptLeavesItsEntityOut() {
        imported("application/yaml", "services: [{key: %s, name: \"a\\0b\"}]".formatted(web), false)
                .statusCode(200)
                .body("entities[0].result", equalTo("SKIPPED"));
    }

    @Test
    void manyServicesAreReadAtOnce() {
        var file = IntStream.range(0, 300)
                .mapToObj(i -> "  - {key: %s-%d, name: Service %d}".formatted(web, i, i))
                .collect(Collectors.joining("\n", "services:\n", "\n"));

        imported("application/yaml", file, false).statusCode(200).body("created", equalTo(300));
    }

    @Test
    void onlyThoseWhoLookAfterTheCatalogueImport() {
        for (var person : new String[] {"responder", "viewer", "stranger"}) {
            as(person)
                    .contentType("application/yaml")
                    .body("services: []".getBytes(StandardCharsets.UTF_8))
                    .post("/api/v1/services/import")
                    .then()
                    .statusCode(403);
        }
    }

    private static void refused(String file) {
        imported("application/yaml", file, false).statusCode(400).contentType("application/problem+json");
    }

    private static ValidatableResponse imported(String type, String file, boolean dryRun) {
        return as("manager")
                .contentType(type)
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/services/import?dryRun=" + dryRun)
                .then();
    }
}
