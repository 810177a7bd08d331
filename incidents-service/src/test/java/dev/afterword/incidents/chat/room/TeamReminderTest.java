package dev.afterword.incidents.chat.room;

import static dev.afterword.incidents.Api.as;
import static dev.afterword.incidents.chat.slack.FakeWorkspace.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.afterword.incidents.Catalogue;
import dev.afterword.incidents.chat.ChatApi;
import dev.afterword.incidents.chat.slack.FakeWorkspace;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Teams hear in their channel of checks that are overdue and of objectives to be reviewed. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class TeamReminderTest {

    private FakeWorkspace slack;
    private String team;
    private String service;

    @BeforeEach
    void aTeamWithAService() {
        slack = FakeWorkspace.connected();
        team = Catalogue.word("team");
        service = Catalogue.service(Map.of("team", team));
    }

    @AfterEach
    void leaveOthersAlone() {
        slack.close();
    }

    @Test
    void anOverdueCheckIsToldOnceInTheChannelOfTheTeamThatOwnsIt() {
        set(team.toUpperCase(Locale.ROOT), "C1").statusCode(200);
        var other = Catalogue.word("team");
        set(other, "C2").statusCode(200);
        check("Sums are equal", null);
        check("Stock is right", other);

        eventually(() -> assertThat(said("C1")).hasSize(1));
        eventually(() -> assertThat(said("C2")).hasSize(1));
        assertThat(said("C1").get(0))
                .startsWith("The correctness check \"Sums are equal\" of " + service + " was due on ")
                .endsWith("/checks");
        assertThat(said("C2").get(0)).contains("Stock is right");
        assertThat(slack.wishes("admin"))
                .filteredOn(wish -> wish.get("kind").equals("REMINDER"))
                .hasSize(2)
                .allSatisfy(wish -> assertThat(wish.get("incidentId")).isNull());
        // A later one is told when the earlier ones would be a second time.
        check("Prices are right", null);
        eventually(() -> assertThat(said("C1")).hasSize(2));
    }

    @Test
    void aReviewThatIsDueIsToldWhereTheServiceIsReached() {
        set(team, "C1").statusCode(200);

        var slo = Catalogue.slo(service, "TIME", Map.of("reviewOn", today().toString()));

        eventually(() -> assertThat(said("C1")).hasSize(1));
        assertThat(said("C1").get(0))
                .startsWith("The review of " + slo.getString("key") + " Answers is due on ")
                .endsWith("/services/" + service);
    }

    @Test
    void whatWasDoneMeanwhileIsNotRemindedOf() {
        set(team, "C1").statusCode(200);
        slack.tell("fault", Map.of("method", "chat.postMessage", "status", 429, "retryAfter", "2"));
        var check = check("Sums are equal", null);
        eventually(() -> assertThat(slack.heard().getList("calls")).contains("chat.postMessage"));

        as("responder")
                .body(Map.of("outcome", "PASS"))
                .post("/api/v1/checks/" + check + "/results")
                .then()
                .statusCode(201);

        slack.wish("REMINDER", "DONE");
        assertThat(said("C1")).isEmpty();
    }

    @Test
    void administratorsSayWhichChannelAndTakeItBack() {
        set(team, "C1").statusCode(200).body("team", equalTo(team)).body("setBy.name", equalTo("Amara Okafor"));
        set(team.toUpperCase(Locale.ROOT), "C2").statusCode(200);
        as("admin").get(path("")).then().body("items.channelId", contains("C2"));

        set(team, "two words").statusCode(400).body("errors.pointer", contains("/channelId"));
        as("admin")
                .body(Map.of("channelId", "C1"))
                .put(path("/" + "x".repeat(101)))
                .then()
                .statusCode(400);
        as("responder")
                .body(Map.of("channelId", "C1"))
                .put(path("/" + team))
                .then()
                .statusCode(403);
        as("admin").delete(path("/" + team)).then().statusCode(204);
        as("admin").delete(path("/" + team)).then().statusCode(404);
        as("admin").get(path("")).then().body("items", empty());
    }

    private ValidatableResponse set(String name, String channel) {
        return as("admin")
                .body(Map.of("channelId", channel, "channelName", "ops"))
                .put(path("/" + name))
                .then();
    }

    private String path(String rest) {
        return ChatApi.CONNECTIONS + "/" + slack.chat().id() + "/team-channels" + rest;
    }

    private String check(String name, String ownerTeam) {
        var body = new HashMap<String, Object>(Map.of(
                "name",
                name,
                "service",
                service,
                "subject",
                "It is so",
                "everyDays",
                1,
                "timeOfDay",
                "00:00",
                "dueOn",
                today().minusDays(1).toString()));
        body.put("ownerTeam", ownerTeam);
        return as("responder")
                .body(body)
                .post("/api/v1/checks")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private List<String> said(String channel) {
        List<Map<String, Object>> all = slack.heard().getList("said");
        return all.stream()
                .filter(words -> channel.equals(words.get("channel")))
                .map(words -> words.get("text").toString())
                .toList();
    }
}
