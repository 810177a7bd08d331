package dev.afterword.incidents.check;

import static dev.afterword.incidents.Api.as;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Checks as tests set them up. */
final class Checks {

    static final String CHECKS = "/api/v1/checks";

    private Checks() {}

    static String service() {
        var key = "s-" + UUID.randomUUID();
        as("commander")
                .body(Map.of("key", key, "name", key))
                .post("/api/v1/services")
                .then()
                .statusCode(201);
        return key;
    }

    static Map<String, Object> body(String service, Object... more) {
        var body = new HashMap<String, Object>(Map.of(
                "name",
                "Ledger equals bank statement",
                "service",
                service,
                "subject",
                "Every booking is in the ledger",
                "everyDays",
                1,
                "timeOfDay",
                "00:00",
                "dueOn",
                today().plusDays(3).toString()));
        for (var i = 0; i < more.length; i += 2) {
            body.put((String) more[i], more[i + 1]);
        }
        return body;
    }

    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    static Response add(Map<String, Object> body) {
        return as("responder").body(body).post(CHECKS);
    }

    static String added(String service, Object... more) {
        return add(body(service, more))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    static Response result(String id, String outcome, Object... more) {
        var body = new HashMap<String, Object>(Map.of("outcome", outcome));
        for (var i = 0; i < more.length; i += 2) {
            body.put((String) more[i], more[i + 1]);
        }
        return as("responder").body(body).post(CHECKS + "/" + id + "/results");
    }
}
