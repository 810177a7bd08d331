package dev.afterword.incidents.incident;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class IncidentDetailsTest {

    @Test
    void whatIsToldAtTheBeginningIsKept() {
        var sponsor = Api.known("manager");
        var incident = Api.declared(Map.of(
                "responseLevel",
                "COORDINATED",
                "boundary",
                Map.of("in", "Card payments in the EU", "out", "Refunds of the day before"),
                "responsibleTeam",
                "payments",
                "responsibleRole",
                "Head of payments",
                "executiveSponsor",
                sponsor,
                "labels",
                List.of(" eu ", "eu", "black-friday"),
                "moments",
                Map.of("classifiedMajor", "2026-01-02T11:00:00Z")));

        as("viewer")
                .get(INCIDENTS + "/" + incident.getString("id"))
                .then()
                .statusCode(200)
                .body("responseLevel", equalTo("COORDINATED"))
                .body("boundary.in", equalTo("Card payments in the EU"))
                .body("boundary.out", equalTo("Refunds of the day before"))
                .body("responsibleRole", equalTo("Head of payments"))
                .body("executiveSponsor.id", equalTo(sponsor))
                .body("labels", contains("eu", "black-friday"))
                .body("moments.classifiedMajor", equalTo("2026-01-02T11:00:00Z"));
    }

    @Test
    void anEditChangesOneMemberAndLeavesItsNeighbour() {
        var id = Api.declared(Map.of("boundary", Map.of("in", "Payments", "out", "Refunds"), "labels", List.of("eu")))
                .getString("id");

        Api.patch("responder", id, "\"0\"", "{\"boundary\":{\"out\":null},\"responseLevel\":\"CRISIS\",\"labels\":[]}")
                .then()
                .statusCode(200)
                .body("boundary.in", equalTo("Payments"))
                .body("boundary.out", nullValue())
                .body("responseLevel", equalTo("CRISIS"))
                .body("labels", equalTo(List.of()));
        as("viewer")
                .get(INCIDENTS + "/" + id + "/timeline?kind=DETAILS_CHANGED")
                .then()
                .body("items.text", contains("Changed: responseLevel, boundary, labels."));
    }

    @Test
    void listsAreNarrowedByLabelAndResponseLevel() {
        var label = "label-" + UUID.randomUUID().toString().substring(0, 8);
        var both = Api.declared(Map.of("labels", List.of(label, "eu"), "responseLevel", "TEAM"))
                .getString("id");
        var one = Api.declared(Map.of("labels", List.of(label), "responseLevel", "CRISIS"))
                .getString("id");

        as("viewer")
                .get(INCIDENTS + "?label=" + label + "&label=eu")
                .then()
                .body("items.id", contains(both))
                .body("items[0].labels", contains(label, "eu"))
                .body("items[0].responseLevel", equalTo("TEAM"));
        as("viewer")
                .get(INCIDENTS + "?label=" + label + "&responseLevel=CRISIS&responseLevel=INDIVIDUAL")
                .then()
                .body("items.id", contains(one));
    }

    @Test
    void theSponsorOfARestrictedIncidentSeesIt() {
        var sponsor = Api.known("manager");
        var id = Api.restrictedId();
        as("manager").get(INCIDENTS + "/" + id).then().statusCode(404);

        Api.patch("commander", id, "\"0\"", Map.of("executiveSponsor", sponsor))
                .then()
                .statusCode(200);

        as("manager").get(INCIDENTS + "/" + id).then().statusCode(200);
        as("viewer").get(INCIDENTS + "/" + id).then().statusCode(404);
    }

    @Test
    void aMomentCanBeTakenBackUnlessTheStatusRestsOnIt() {
        var id = Api.declared(Map.of("moments", Map.of("classifiedMajor", "2026-01-02T11:00:00Z")))
                .getString("id");
        Api.moved(id, "MITIGATED");

        takeBack(id, "classifiedMajor").then().statusCode(200).body("moments.classifiedMajor", nullValue());
        takeBack(id, "mitigated").then().statusCode(400).body("errors.pointer", contains("/at"));
        as("viewer")
                .get(INCIDENTS + "/" + id + "/moments/history")
                .then()
                .body("items.moment", hasItem("classifiedMajor"))
                .body("items.before", hasItem("2026-01-02T11:00:00Z"))
                .body("items.moment", not(hasItem("mitigated")));
    }

    private static io.restassured.response.Response takeBack(String id, String moment) {
        var body = new HashMap<String, Object>(Map.of("reason", "it was not"));
        body.put("at", null);
        return as("commander")
                .header("If-Match", "\"" + Api.read(id).getLong("version") + "\"")
                .body(body)
                .put(INCIDENTS + "/" + id + "/moments/" + moment);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"responseLevel\":\"PANIC\"} | /responseLevel",
                "{\"labels\":[\" \"]} | /labels/0",
                "{\"boundary\":{\"inside\":\"x\"}} | /boundary/inside",
                "{\"executiveSponsor\":\"nobody\"} | /executiveSponsor",
                "{\"responsibleRole\":\"\\u0000\"} | /responsibleRole"
            })
    void whatIsWrongIsNamed(String patch, String pointer) {
        Api.patch("commander", Api.declaredId(), "\"0\"", patch)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer));
    }
}
