package dev.afterword.retros.policy.file;

import static dev.afterword.retros.ApiFixture.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The policy in force is one for all; in a database of its own. */
@QuarkusTest
@WithInfrastructure(database = "retros_policy", kafka = true)
class PolicyFileTest {
    private static final String FILE = "/api/v1/retrospective-policies/file";

    private static final String POLICY =
            """
            mode: TAILORED
            note: Kept beside the code
            undecidedAfterDays: 3
            rules:
              - name: Vital and long   # the first that matches wins
                when:
                  tiers: [1]
                  minDurationMinutes: 30
                  minResponderHours: 1.5
                requirement: REQUIRED
                dueIn: {n: 5, unit: BUSINESS_DAYS}
                skip: {approval: true, expiresInDays: 30}
              - name: Everything else
                requirement: OPTIONAL
                depth: LIGHT
            """;

    @Test
    void aFileIsPublishedAndComesBackAsItMeans() {
        var version = put("manager", etag(), POLICY)
                .statusCode(200)
                .body("note", is("Kept beside the code"))
                .body("undecidedAfterDays", is(3))
                .body("rules[0].when.minResponderHours", is(1.5f))
                .body("rules[0].skip.expiresInDays", is(30))
                .extract()
                .<Integer>path("version");

        var file = as("viewer").accept("application/yaml").get(FILE).then().statusCode(200);
        file.header("ETag", "\"" + version + "\"")
                .body(containsString("# Retrospective policy, version " + version))
                .body(containsString("name: Vital and long"))
                .body(containsString("unit: BUSINESS_DAYS"))
                .body(not(containsString("severities: []")));
        put("manager", "\"" + version + "\"", file.extract().asString())
                .statusCode(200)
                .body("version", is(version + 1))
                .body("rules[0].when.tiers", hasItem(1));
    }

    @Test
    void whoeverHasReadAnotherVersionOrNoneIsRefused() {
        put("manager", "\"0\"", POLICY).statusCode(412);
        yaml("manager").body(POLICY).put(FILE).then().statusCode(428);
        put("facilitator", etag(), POLICY).statusCode(403);
    }

    @ParameterizedTest(name = "{0} becomes {1}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "BUSINESS_DAYS | WORKDAYS | /rules/0/dueIn/unit | line 11:",
                "requirement: REQUIRED | requirement: MAYBE | /rules/0/requirement | line 10:",
                "minDurationMinutes: 30 | minDurationMinutes: 0 | /rules/0/when/minDurationMinutes | line 8:",
                "minDurationMinutes: 30 | minMinutes: 30 | /rules/0/when/minMinutes | line 8:",
                "minDurationMinutes: 30 | minDurationMinutes: soon | /rules/0/when/minDurationMinutes | line 8:",
                "name: Everything else | name: Vital and long | /rules/1/name | line 13:",
                "depth: LIGHT | when: {tiers: [2]} | /rules/1/when | line 15:",
                "mode: TAILORED | mode: TAILORED: x | '' | line 1:",
                "note: Kept beside the code | note: !!java.net.URL [x] | '' | line 2:",
            })
    void aMistakeIsNamedWithItsLineAndItsField(String right, String wrong, String pointer, String line) {
        var before = etag();

        put("manager", before, POLICY.replace(right, wrong))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem(pointer))
                .body("errors.message", hasItem(containsString(line)));

        as("viewer").get(FILE).then().header("ETag", before);
        yaml("auditor")
                .body(POLICY.replace(right, wrong))
                .post("/api/v1/retrospective-policies/trial/file")
                .then()
                .statusCode(400);
    }

    @Test
    void whateverIsSentIsAPolicyOrAMistakeAndNeverAFailure() {
        var random = new Random(7);
        for (var run = 0; run < 60; run++) {
            var text = new StringBuilder(POLICY);
            for (var change = 0; change < 4; change++) {
                var at = random.nextInt(text.length());
                text.replace(at, Math.min(text.length(), at + random.nextInt(6)), "" + (char) random.nextInt(0x2100));
            }
            yaml("auditor")
                    .body(text.toString())
                    .post("/api/v1/retrospective-policies/trial/file")
                    .then()
                    .statusCode(lessThan(500));
        }
    }

    private static String etag() {
        return as("viewer").get(FILE).then().statusCode(200).extract().header("ETag");
    }

    private static ValidatableResponse put(String person, String etag, String text) {
        return yaml(person).header("If-Match", etag).body(text).put(FILE).then();
    }

    private static RequestSpecification yaml(String person) {
        return as(person)
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .defaultContentCharset("UTF-8")
                                .encodeContentTypeAs("application/yaml", ContentType.TEXT)))
                .contentType("application/yaml");
    }
}
