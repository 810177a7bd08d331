package dev.afterword.restkit.problem;

import static dev.afterword.restkit.probe.Probes.PATH;
import static dev.afterword.restkit.probe.Probes.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.afterword.restkit.page.Cursor;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class ParameterProblemsTest {

    @Test
    void aPageHasFiftyItemsUnlessToldOtherwise() {
        get("").statusCode(200).body("items", hasItem("limit 50"));
        get("?limit=200").statusCode(200).body("items", hasItem("limit 200"));
        get("?colour=RED&colour=BLUE").statusCode(200).body("items", hasItem("colours [RED, BLUE]"));
        get("?cursor=" + Cursor.encode("a", 1)).statusCode(200);
    }

    @Test
    void aBadLimitIsNamed() {
        for (String limit : new String[] {"0", "201", "-1"}) {
            invalid(get("?limit=" + limit), "?limit").body("errors[0].message", containsString("1 and 200"));
        }
        invalid(get("?limit=many"), "?limit").body("errors[0].message", containsString("whole number"));
    }

    @Test
    void aBadCursorIsNamed() {
        invalid(get("?cursor=%21%21"), "?cursor");
        invalid(get("?cursor=" + Cursor.encode("only one part")), "?cursor");
    }

    @Test
    void aBadValueOfAFilterIsNamed() {
        invalid(get("?colour=PINK"), "?colour").body("errors[0].message", equalTo("must be one of RED, GREEN, BLUE"));
        invalid(get("?from=yesterday"), "?from").body("errors[0].message", containsString("RFC 3339"));
        invalid(get("?open=maybe"), "?open").body("errors[0].message", containsString("true or false"));
        invalid(get("?size=10"), "?size");
    }

    @Test
    void aBadIdIsABadRequestAndNotAnUnknownResource() {
        invalid(get("/nonsense"), "{id}").body("errors[0].message", containsString("INC-42"));
        invalid(get("/by-uuid/INC-42"), "{id}");
        get("/inc-42").statusCode(200).body("id", equalTo("INC-42"));
        get("/0198d3a1-0000-7000-8000-000000000001").statusCode(200);
    }

    @Test
    void anEmptyValueIsAsIfItWereNotThere() {
        get("?colour=&from=&open=&size=").statusCode(200);
    }

    @Test
    void aParameterWithNulIsNamed() {
        String message = "must not hold the character NUL";
        invalid(get("?colour=RED&colour=RED%00"), "?colour").body("errors[0].message", equalTo(message));
        invalid(get("?q=a%00b"), "?q").body("errors[0].message", equalTo(message));
        invalid(get("?cursor=%00"), "?cursor");
        invalid(get("?cursor=" + Cursor.encode("a\0b", 1)), "?cursor");
        invalid(get("/failures/missing%00"), "{kind}").body("errors[0].message", equalTo(message));
        invalid(get("/INC-42%00"), "{id}").body("errors[0].message", equalTo(message));
    }

    @Test
    void anInstantOutsideTheEraIsNamed() {
        for (String far :
                new String[] {"1899-12-31T23:59:59Z", "2200-01-01T00:00:01Z", "%2B1000000000-01-01T00:00:00Z"}) {
            invalid(get("?from=" + far), "?from")
                    .body("errors[0].message", equalTo("must lie between the years 1900 and 2200"));
        }
        invalid(get("/newest?cursor=" + Cursor.encode("-1000000000-01-01T00:00:00Z")), "?cursor");
        get("?from=1900-01-01T00:00:00Z").statusCode(200);
        get("?from=2200-01-01T00:00:00Z").statusCode(200);
        get("/newest?cursor=" + Cursor.encode("2024-02-29T23:59:59.123456Z"))
                .statusCode(200)
                .body("items", contains("before 2024-02-29T23:59:59.123456Z"));
    }

    private static ValidatableResponse get(String rest) {
        return as("viewer").urlEncodingEnabled(false).get(PATH + rest).then();
    }

    private static ValidatableResponse invalid(ValidatableResponse response, String pointer) {
        return response.statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-request"))
                .body("errors.pointer", contains(pointer));
    }
}
