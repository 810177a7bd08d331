package dev.afterword.restkit.http;

import static dev.afterword.restkit.probe.Probes.PATH;
import static dev.afterword.restkit.probe.Probes.as;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class IdempotencyKeysTest {

    @Test
    void theFingerprintDoesNotDependOnTheOrderOfMembers() {
        assertEquals(fingerprint("{\"a\":1,\"b\":[2,3]}"), fingerprint("{ \"b\":[2, 3], \"a\":1 }"));
        assertNotEquals(fingerprint("{\"a\":1,\"b\":[2,3]}"), fingerprint("{\"a\":1,\"b\":[3,2]}"));
        assertNotEquals(fingerprint("{\"a\":1}"), fingerprint("{\"a\":\"1\"}"));
    }

    @Test
    void theKeyBelongsToThePersonAndTheOperation() {
        send("abc", "{}")
                .statusCode(200)
                .body("value", equalTo("abc"))
                .body("caller", equalTo("00000000-0000-4000-8000-000000000003"))
                .body("operation", equalTo("POST " + PATH + "/keys"));
        send("\"abc\"", "{}").body("value", equalTo("abc"));
    }

    @Test
    void noHeaderIsNoKey() {
        as("responder")
                .contentType("application/json")
                .body("{}")
                .post(PATH + "/keys")
                .then()
                .statusCode(200)
                .body("$", anEmptyMap());
    }

    @Test
    void aKeyThatIsTooLongIsRefused() {
        send("x".repeat(200), "{}").statusCode(200);
        send("x".repeat(201), "{}").statusCode(400).body("errors.pointer", contains("Idempotency-Key"));
        send("\"\"", "{}").statusCode(400);
    }

    private static String fingerprint(String body) {
        return send("k", body).extract().path("fingerprint");
    }

    private static ValidatableResponse send(String key, String body) {
        return as("responder")
                .header(IdempotencyKeys.HEADER, key)
                .contentType("application/json")
                .body(body)
                .post(PATH + "/keys")
                .then();
    }
}
