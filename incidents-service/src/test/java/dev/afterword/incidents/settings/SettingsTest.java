package dev.afterword.incidents.settings;

import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class SettingsTest {

    private static final String SETTINGS = "/api/v1/incident-settings";

    @AfterEach
    void backToWhatTheyWere() {
        var patch = Map.of(
                "commanderAssignment", "ON_CALL_ROTATION",
                "handOffSuggestedAfterMinutes", 60,
                "handOffDueAfterMinutes", 180,
                "spanOfControl", 8);
        edit("admin", read().getHeader("ETag"), patch).then().statusCode(200);
    }

    @Test
    void everybodyReadsThemAndAdministratorsChangeThem() {
        var etag = as("viewer")
                .get(SETTINGS)
                .then()
                .statusCode(200)
                .body("commanderAssignment", equalTo("ON_CALL_ROTATION"))
                .body("handOffSuggestedAfterMinutes", equalTo(60))
                .body("handOffDueAfterMinutes", equalTo(180))
                .body("spanOfControl", equalTo(8))
                .extract()
                .header("ETag");

        for (var person : List.of("commander", "manager", "facilitator", "auditor", "stranger")) {
            edit(person, etag, Map.of("spanOfControl", 7)).then().statusCode(403);
        }
        edit("admin", etag, Map.of("spanOfControl", 7, "commanderAssignment", "DECLARER"))
                .then()
                .statusCode(200)
                .body("spanOfControl", equalTo(7))
                .body("handOffDueAfterMinutes", equalTo(180))
                .body("changedBy.name", equalTo("Amara Okafor"));
        read().then().body("commanderAssignment", equalTo("DECLARER"));
    }

    @Test
    void whatHeldBeforeIsKept() {
        edit("admin", read().getHeader("ETag"), Map.of("spanOfControl", 5))
                .then()
                .statusCode(200);

        as("auditor")
                .get(SETTINGS + "/history")
                .then()
                .statusCode(200)
                .body("items[0].spanOfControl", equalTo(5))
                .body("items[1].spanOfControl", equalTo(8));
    }

    @Test
    void nobodyOverwritesWhatSomebodyElseHasChanged() {
        var etag = read().getHeader("ETag");
        edit("admin", null, Map.of("spanOfControl", 5)).then().statusCode(428);
        edit("admin", etag, Map.of("spanOfControl", 5)).then().statusCode(200);
        edit("admin", etag, Map.of("spanOfControl", 6)).then().statusCode(412);
        var now = read().getHeader("ETag");
        edit("admin", now, Map.of("spanOfControl", 5)).then().statusCode(200).header("ETag", equalTo(now));
    }

    @Test
    void ofTwoChangesAtOnceOneIsTold() throws Exception {
        var etag = read().getHeader("ETag");
        var pool = Executors.newFixedThreadPool(6);
        var calls = IntStream.range(10, 16)
                .<Callable<Integer>>mapToObj(span ->
                        () -> edit("admin", etag, Map.of("spanOfControl", span)).statusCode())
                .toList();
        var codes = new ArrayList<Integer>();
        for (var code : pool.invokeAll(calls)) {
            codes.add(code.get());
        }
        pool.shutdown();

        assertThat(codes).containsOnlyOnce(200).containsOnly(200, 412);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"spanOfControl\":1} | /spanOfControl",
                "{\"spanOfControl\":null} | /spanOfControl",
                "{\"spanOfControl\":\"8\"} | /spanOfControl",
                "{\"spanOfControl\":99999999999} | /spanOfControl",
                "{\"spanOfControl\":8.5} | /spanOfControl",
                "{\"commanderAssignment\":\"LOTTERY\"} | /commanderAssignment",
                "{\"commanderAssignment\":null} | /commanderAssignment",
                "{\"handOffSuggestedAfterMinutes\":4} | /handOffSuggestedAfterMinutes",
                "{\"handOffDueAfterMinutes\":1441} | /handOffDueAfterMinutes",
                "{\"handOffDueAfterMinutes\":59} | /handOffDueAfterMinutes",
                "{\"colour\":\"red\"} | /colour"
            })
    void theFieldThatIsWrongIsNamedAndNothingChanges(String patch, String pointer) {
        var etag = read().getHeader("ETag");

        edit("admin", etag, patch).then().statusCode(400).body("errors.pointer", contains(pointer));

        read().then().header("ETag", equalTo(etag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "7", "\"x\""})
    void aPatchThatIsNoObjectIsRefused(String patch) {
        edit("admin", read().getHeader("ETag"), patch).then().statusCode(400);
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        edit("admin", read().getHeader("ETag"), Map.of("spanOfControl", 0, "handOffDueAfterMinutes", 0))
                .then()
                .statusCode(400)
                .body("errors", hasSize(2))
                .body("errors.pointer", containsInAnyOrder("/spanOfControl", "/handOffDueAfterMinutes"));
    }

    private static Response read() {
        return as("viewer").get(SETTINGS);
    }

    private static Response edit(String person, String etag, Object patch) {
        var request = as(person).contentType("application/merge-patch+json").body(patch);
        return etag == null
                ? request.patch(SETTINGS)
                : request.header("If-Match", etag).patch(SETTINGS);
    }
}
