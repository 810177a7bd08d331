package dev.afterword.restkit.probe;

import static io.restassured.RestAssured.given;

import dev.afterword.testkit.token.TestTokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** What the tests over HTTP have in common: a person, and the shape of a problem. */
public final class Probes {

    public static final String PATH = "/api/v1/probes";

    private Probes() {}

    /** A request of a person who may everything that a responder may. */
    public static RequestSpecification as(String username) {
        return given().header("Authorization", TestTokens.bearer(username));
    }

    /** Posts a body as JSON. */
    public static ValidatableResponse post(String body) {
        return as("responder")
                .contentType("application/json")
                .body(body)
                .post(PATH)
                .then();
    }
}
