package dev.afterword.incidents;

import static dev.afterword.incidents.Api.as;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Services, systems and objectives of a test's own. */
public final class Catalogue {

    private Catalogue() {}

    public static String word(String prefix) {
        return prefix + "-" + UUID.randomUUID().toString().substring(0, 13);
    }

    /** The key of a new service. */
    public static String service(Map<String, Object> details) {
        var key = word("svc");
        var body = new HashMap<String, Object>(Map.of("key", key, "name", "Service " + key));
        body.putAll(details);
        as("manager").body(body).post("/api/v1/services").then().statusCode(201);
        return key;
    }

    /** The key of a new system. */
    public static String system() {
        var key = word("sys");
        as("manager")
                .body(Map.of("key", key, "name", "System " + key, "domain", "Retail"))
                .post("/api/v1/systems")
                .then()
                .statusCode(201);
        return key;
    }

    /** An objective of 99.9 % over 28 days for a service. */
    public static JsonPath slo(String service, String basis, Map<String, Object> details) {
        var body = new HashMap<String, Object>(Map.of(
                "service",
                service,
                "name",
                "Answers",
                "basis",
                basis,
                "objective",
                99.9,
                "period",
                "ROLLING_28_DAYS",
                "indicators",
                List.of(Map.of("name", "availability"))));
        body.putAll(details);
        return as("manager")
                .body(body)
                .post("/api/v1/slos")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    public static Response patch(String path, String etag, String patch) {
        return as("manager")
                .contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body(patch)
                .patch(path);
    }
}
