package dev.afterword.restkit.problem;

import static dev.afterword.restkit.probe.Probes.PATH;
import static dev.afterword.restkit.probe.Probes.as;
import static dev.afterword.restkit.probe.Probes.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class BodyProblemsTest {

    @Test
    void aGoodBodyPasses() {
        post("{\"title\":\"x\",\"colour\":\"RED\",\"services\":[\"a\"],\"at\":\"2026-01-31T09:30:00Z\"}")
                .statusCode(200)
                .body("at", equalTo("2026-01-31T09:30:00Z"));
    }

    @Test
    void violatedConstraintsAreNamedByPointer() {
        invalid(post("{\"title\":\" \",\"services\":[\"\",\"toolong\"],\"nested\":{\"number\":1}}"))
                .body("errors.pointer", contains("/nested/text", "/services/0", "/services/1", "/title"))
                .body("errors[3].message", notNullValue())
                .body("instance", equalTo(PATH))
                .body("requestId", notNullValue());
    }

    @Test
    void anUnknownFieldIsNamedWithTheKnownOnes() {
        invalid(post("{\"title\":\"x\",\"nested\":{\"text\":\"a\",\"txet\":1}}"))
                .body("errors.pointer", contains("/nested/txet"))
                .body("errors[0].message", containsString("number, text"));
    }

    @Test
    void aBadEnumValueIsAnsweredWithTheAllowedOnes() {
        invalid(post("{\"title\":\"x\",\"colour\":\"PINK\"}"))
                .body("errors.pointer", contains("/colour"))
                .body("errors[0].message", equalTo("must be one of RED, GREEN, BLUE"));
        invalid(post("{\"title\":\"x\",\"colour\":1}")).body("errors.pointer", contains("/colour"));
    }

    @Test
    void wrongTypesAreNamed() {
        invalid(post("{\"title\":5}")).body("errors[0].message", equalTo("must be a string"));
        invalid(post("{\"title\":{}}")).body("errors[0].message", equalTo("must be a string"));
        invalid(post("{\"title\":\"x\",\"services\":\"a\"}")).body("errors[0].message", equalTo("must be an array"));
        invalid(post("{\"title\":\"x\",\"count\":\"1\"}")).body("errors[0].message", equalTo("must be a whole number"));
        invalid(post("{\"title\":\"x\",\"count\":1.5}")).body("errors[0].message", equalTo("must be a whole number"));
        invalid(post("{\"title\":\"x\",\"nested\":[]}")).body("errors[0].message", equalTo("must be an object"));
        invalid(post("{\"title\":\"x\",\"at\":\"yesterday\"}"))
                .body("errors.pointer", contains("/at"))
                .body("errors[0].message", containsString("RFC 3339"));
        invalid(post("[]")).body("errors.pointer", contains(""));
        invalid(post("\"text\"")).body("errors.pointer", contains(""));
    }

    @Test
    void anInstantOutsideTheEraIsNamed() {
        for (String far : new String[] {
            "\"1899-12-31T23:59:59Z\"",
            "\"2200-01-01T00:00:01Z\"",
            "\"+1000000000-01-01T00:00:00Z\"",
            "99999999999999999"
        }) {
            invalid(post("{\"title\":\"x\",\"at\":" + far + "}"))
                    .body("errors.pointer", contains("/at"))
                    .body("errors[0].message", equalTo("must lie between the years 1900 and 2200"));
        }
        invalid(patch("{\"at\":\"9999-12-31T00:00:00Z\"}")).body("errors.pointer", contains("/at"));
    }

    @Test
    void anInstantInsideTheEraIsReadAsItWasWritten() {
        for (String at : new String[] {"1900-01-01T00:00:00Z", "2024-02-29T23:59:59.123456Z", "2200-01-01T00:00:00Z"}) {
            post("{\"title\":\"x\",\"at\":\"" + at + "\"}").statusCode(200).body("at", equalTo(at));
        }
        post("{\"title\":\"x\",\"at\":null}").statusCode(200).body("at", equalTo(null));
    }

    @Test
    void malformedJsonIsLocatedByLineAndColumn() {
        invalid(post("{\"title\":\n \"x\",}"))
                .body("detail", containsString("line 2, column"))
                .body("detail", not(containsString("com.fasterxml")));
        invalid(post("{\"title\":\"x\",\"title\":\"y\"}")).body("detail", containsString("Duplicate"));
        invalid(post("{\"title\":\"x\"} {}"));
    }

    @Test
    void aMissingBodyIsNamed() {
        invalid(post("")).body("errors[0].message", equalTo("a JSON body is required"));
        invalid(post("null")).body("errors[0].message", equalTo("a JSON body is required"));
        invalid(as("responder").contentType("application/json").post(PATH).then())
                .body("errors[0].message", equalTo("a JSON body is required"));
    }

    @Test
    void aMergePatchChangesOnlyWhatItNames() {
        patch("{\"count\":2,\"colour\":null,\"nested\":{\"text\":\"new\"}}")
                .statusCode(200)
                .body("title", equalTo("before"))
                .body("colour", equalTo(null))
                .body("count", equalTo(2))
                .body("services", contains("a", "b"))
                .body("nested.text", equalTo("new"))
                .body("nested.number", equalTo(1));
    }

    @Test
    void aBadMergePatchIsAnsweredLikeABadBody() {
        invalid(patch("{\"titel\":null}")).body("errors.pointer", contains("/titel"));
        invalid(patch("{\"title\":null}")).body("errors.pointer", contains("/title"));
        invalid(patch("{\"colour\":\"PINK\"}")).body("errors[0].message", containsString("RED, GREEN, BLUE"));
        invalid(patch("{\"services\":[\"toolong\"]}")).body("errors.pointer", contains("/services/0"));
        invalid(patch("[1]")).body("errors.pointer", contains(""));
        invalid(patch("null")).body("errors.pointer", contains(""));
        invalid(patch(""));
    }

    private static ValidatableResponse patch(String body) {
        return as("responder")
                .contentType("application/merge-patch+json")
                .body(body)
                .patch(PATH + "/INC-1")
                .then();
    }

    private static ValidatableResponse invalid(ValidatableResponse response) {
        return response.statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-request"))
                .body("status", equalTo(400));
    }
}
