package dev.afterword.incidents;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.incidents.chat.ChatApi;
import dev.afterword.incidents.chat.slack.FakeWorkspace;
import dev.afterword.incidents.message.Messages;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What everybody reads of a service, a system, an objective, a change, a check, the public feed and a chat shows nothing of
 * what a restricted incident did to it: no count, no minute, no share of a budget, no name.
 */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class StrangerFiguresTest {

    private static final List<String> OUTSIDERS = List.of("viewer", "admin");
    private static final String MARK = "Xyzzyz";
    private static final String FEED = "/api/v1/incident-settings/status-feed";
    private static final String VOLATILE = "\"requestId\":\"[^\"]*\"|[0-9-]{10}T[0-9:.]+Z";

    private String service;
    private String system;
    private String slo;
    private String computedSlo;
    private String change;
    private String check;

    @BeforeEach
    void aServiceWithAllThatHangsOnIt() {
        List.of("commander", "responder", "manager", "admin", "viewer", "auditor")
                .forEach(Api::known);
        system = Catalogue.system();
        service = Catalogue.service(Map.of("system", system, "tier", 1));
        slo = Catalogue.slo(service, "TIME", Map.of()).getString("id");
        computedSlo = Catalogue.slo(service, "TIME", Map.of()).getString("id");
        change = posted("/api/v1/changes", Map.of("kind", "DEPLOY", "service", service, "summary", "Release"));
        check = posted(
                "/api/v1/checks",
                Map.of("name", "Sums", "service", service, "subject", "Sums are equal", "everyDays", 1));
        as("admin")
                .header("If-Match", as("admin").get(FEED).header("ETag"))
                .body(Map.of("enabled", true, "title", "Example Shop status"))
                .put(FEED)
                .then()
                .statusCode(200);
    }

    @Test
    void figuresStayAsTheyAreWhenARestrictedIncidentHappens() {
        var before = answers();
        var incident = restrictedStory();

        var after = answers();

        assertThat(after).isEqualTo(before);
        assertThat(after.toString())
                .doesNotContain(incident, '"' + Api.read(incident).getString("key") + '"', MARK);
        // The same with the eyes of whoever is on it: otherwise this test could not fail.
        for (var budget : List.of(slo, computedSlo)) {
            assertThat(as("commander").get("/api/v1/slos/" + budget + "/budget").asString())
                    .contains(incident);
        }
        assertThat(as("commander")
                        .get("/api/v1/services/" + service + "/reliability")
                        .jsonPath()
                        .getInt("periods[0].incidents"))
                .isEqualTo(1);
    }

    @Test
    void whatAFailedCheckHasOpenedIsGoneFromItsResultsOnceItIsRestricted() {
        posted("/api/v1/checks/" + check + "/results", Map.of("outcome", "FAIL", "note", "Two are missing"));
        var incident = as("commander")
                .get("/api/v1/checks/" + check + "/results")
                .jsonPath()
                .getString("items[0].incident.id");
        var key = Api.read(incident).getString("key");
        assertThat(answers().toString()).contains(incident);

        Api.patch("commander", incident, etag(incident), Map.of("visibility", "RESTRICTED"))
                .then()
                .statusCode(200);
        record(incident);

        assertThat(answers().toString()).doesNotContain(incident, '"' + key + '"', MARK);
    }

    @Test
    void theBookkeepingOfAChatStaysAsItIsToWhoeverMayNotSeeTheIncident() {
        var slack = FakeWorkspace.making("PUBLIC", Map.of("restrictedToo", true));
        try {
            slack.channelOf(Api.declaredId());
            FakeWorkspace.eventually(() -> assertThat(slack.wishes("admin"))
                    .extracting(wish -> wish.get("state"))
                    .allMatch("DONE"::equals));
            var before = chats(slack);
            var incident = Api.restrictedId();
            slack.channelOf(incident);

            assertThat(chats(slack)).isEqualTo(before);
            assertThat(before).doesNotContain(incident);
        } finally {
            slack.close();
        }
    }

    private static String chats(FakeWorkspace slack) {
        var connection = ChatApi.CONNECTIONS + "/" + slack.chat().id();
        var answers = new LinkedHashMap<String, String>();
        for (var path : List.of("", "/bot", "/wishes", "/deliveries", "/health", "/accounts")) {
            answers.put(path, said(as("admin").get(connection + path).asString()));
        }
        return answers.toString();
    }

    private Map<String, String> answers() {
        var answers = new LinkedHashMap<String, String>();
        for (var outsider : OUTSIDERS) {
            for (var path : List.of(
                    "/services/" + service,
                    "/services/" + service + "/reliability",
                    "/systems/" + system,
                    "/systems/" + system + "/reliability",
                    "/slos/" + slo,
                    "/slos/" + slo + "/budget",
                    "/slos/" + computedSlo + "/budget",
                    "/changes/" + change,
                    "/changes?service=" + service,
                    "/checks/" + check,
                    "/checks/" + check + "/results",
                    "/statistics/incidents?service=" + service,
                    "/statistics/human-cost",
                    "/statistics/dora?service=" + service)) {
                var answer = as(outsider).get("/api/v1" + path);
                assertThat(answer.statusCode()).as("%s as %s", path, outsider).isEqualTo(200);
                answers.put(path + " as " + outsider, said(answer.asString()));
            }
        }
        for (var format : List.of("json", "atom")) {
            var feed = given().get("/public/v1/status." + format);
            assertThat(feed.statusCode()).isEqualTo(200);
            answers.put("public " + format, said(feed.asString()));
        }
        return answers;
    }

    private static String said(String answer) {
        return answer.replaceAll(VOLATILE, "");
    }

    private String restrictedStory() {
        var incident = Api.declared(Map.of(
                        "visibility",
                        "RESTRICTED",
                        "title",
                        MARK,
                        "services",
                        List.of(service),
                        "moments",
                        Map.of("impactStarted", Instant.now().minusSeconds(3600).toString())))
                .getString("id");
        record(incident);
        return incident;
    }

    /** Everything that may be said about what an incident did. */
    private void record(String incident) {
        Api.assign(incident, "commander", "COMMANDER").then().statusCode(201);
        Api.assign(incident, "responder", "SCRIBE").then().statusCode(201);
        var hit = Instant.now().minusSeconds(1800).toString();
        posted(
                INCIDENTS + "/" + incident + "/impact-windows",
                Map.of("service", service, "level", "FULL_OUTAGE", "from", hit));
        posted(INCIDENTS + "/" + incident + "/impacts", Map.of("cohort", MARK, "service", service, "sloId", slo));
        as("commander")
                .body(Map.of("minutes", 30, "note", MARK))
                .put(INCIDENTS + "/" + incident + "/budget/" + slo)
                .then()
                .statusCode(200);
        as("commander")
                .body(Map.of("relation", "CONFIRMED", "reason", MARK))
                .put(INCIDENTS + "/" + incident + "/changes/" + change)
                .then()
                .statusCode(200);
        Messages.sent(incident, Messages.complete("headline", MARK + " fails"));
        Api.moved(incident, "MITIGATED");
    }

    private static String posted(String path, Map<String, Object> body) {
        return as("commander")
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    private static String etag(String incident) {
        return as("commander").get(INCIDENTS + "/" + incident).header("ETag");
    }
}
