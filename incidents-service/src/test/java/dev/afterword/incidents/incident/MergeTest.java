package dev.afterword.incidents.incident;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class MergeTest {

    @Test
    void aMergedIncidentNamesItsTargetTakesNoRespondersAndComesBack() {
        var target = Api.declared(Map.of());
        var id = Api.declaredId();
        Api.moved(id, "IDENTIFIED");

        Api.move(id, Map.of("to", "MERGED", "mergedInto", target.getString("key")))
                .then()
                .statusCode(200)
                .body("mergedInto", equalTo(target.getString("id")))
                .body("allowedTransitions", contains("IDENTIFIED"));
        as("commander")
                .body(Map.of("personId", Api.known("responder"), "role", "SCRIBE"))
                .post(INCIDENTS + "/" + id + "/roles")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/incident-merged"));
        Api.move(id, Map.of("to", "IDENTIFIED")).then().statusCode(200).body("mergedInto", nullValue());
    }

    @Test
    void aRestrictedTargetIsNamedOnlyToThoseWhoMaySeeIt() {
        var target = Api.restrictedId();
        var id = Api.declaredId();

        Api.move(id, Map.of("to", "MERGED", "mergedInto", target))
                .then()
                .statusCode(200)
                .body("mergedInto", equalTo(target));

        assertThat(Api.read(id).getString("mergedInto")).isEqualTo(target);
        as("viewer")
                .get(INCIDENTS + "/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("MERGED"))
                .body("mergedInto", nullValue());
    }

    @Test
    void mergesNeverCloseACircle() {
        var first = Api.declaredId();
        var second = Api.declaredId();
        var third = Api.declaredId();
        Api.move(first, Map.of("to", "MERGED", "mergedInto", second)).then().statusCode(200);
        Api.move(second, Map.of("to", "MERGED", "mergedInto", third)).then().statusCode(200);

        for (var target : List.of(first, second, third)) {
            Api.move(third, Map.of("to", "MERGED", "mergedInto", target))
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/merge-cycle"));
        }
    }

    @Test
    void twoMergesIntoEachOtherAtOnceLeaveOneMerged() throws Exception {
        var first = Api.declaredId();
        var second = Api.declaredId();
        Callable<Integer> one = () ->
                Api.move(first, Map.of("to", "MERGED", "mergedInto", second)).statusCode();
        Callable<Integer> other = () ->
                Api.move(second, Map.of("to", "MERGED", "mergedInto", first)).statusCode();

        var pool = Executors.newFixedThreadPool(2);
        var codes = new ArrayList<Integer>();
        for (var result : pool.invokeAll(List.of(one, other))) {
            codes.add(result.get());
        }
        pool.shutdown();

        assertThat(codes).containsExactlyInAnyOrder(200, 409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "INC-999999", "nonsense"})
    void theTargetMustBeAnIncidentThatTheCallerSees(String target) {
        Api.move(Api.declaredId(), Map.of("to", "MERGED", "mergedInto", target))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/mergedInto"));
    }
}
