package dev.afterword.incidents.alert;

import static dev.afterword.incidents.Api.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.afterword.incidents.alert.AlertApi.Source;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sentry's old webhook plugin, which neither signs nor sends headers: its address is all it can be given. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class PathSecretTest {

    private Source source;

    @BeforeEach
    void aSource() {
        source = AlertApi.source("SENTRY", Map.of("authentication", "PATH"));
    }

    @Test
    void theAddressEndsWithTheSecretThisOnce() {
        assertThat(source.path()).endsWith("/hooks/v1/sentry/" + source.id() + "/" + source.secret());
        as("admin")
                .get(AlertApi.SOURCES + "/" + source.id())
                .then()
                .body("address", not(equalTo(source.path())))
                .body("address.endsWith('" + source.id() + "')", equalTo(true));
    }

    @Test
    void whatComesByTheAddressIsTakenInAndOpensNothingByItself() {
        AlertApi.rule(source, Map.of("outcome", "OPEN"));
        assertThat(post(source.path())).isEqualTo(202);
        source.settled();
        assertThat(source.alerts("viewer").getList("items.decision")).containsExactly("SUGGESTED");
        assertThat((String) source.suggestions().get(0).get("reason")).contains("nothing beside its address");
    }

    @Test
    void anotherSecretNoneOrTheRightOneInAHeaderIsRefused() {
        var bare = source.path().substring(0, source.path().lastIndexOf('/'));
        assertThat(post(bare)).isEqualTo(401);
        assertThat(post(bare + "/wrong-wrong-wrong-wrong")).isEqualTo(401);
        assertThat(given().contentType("application/json")
                        .header("Afterword-Path-Secret", source.secret())
                        .body("{}")
                        .post(bare)
                        .statusCode())
                .isEqualTo(401);
        var signed = AlertApi.source("SENTRY");
        assertThat(post(signed.path() + "/" + signed.secret())).isEqualTo(401);
    }

    @Test
    void noOtherProviderHasIt() {
        as("admin")
                .body(Map.of("name", "Path " + UUID.randomUUID(), "provider", "JSON", "authentication", "PATH"))
                .post(AlertApi.SOURCES)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/authentication"));
    }

    @Test
    void aSecretThatIsNoPartOfAnAddressIsRefused() {
        as("admin")
                .body(Map.of("secret", "with/slashes/and?more"))
                .post(AlertApi.SOURCES + "/" + source.id() + "/secrets")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/secret"));
    }

    private static int post(String path) {
        var body =
                """
                {"id":"5","project":"cart","culprit":"a","level":"error","message":"Boom %s",
                 "event":{"event_id":"x","tags":[["environment","prod"]],"timestamp":%d.5}}"""
                        .formatted(UUID.randomUUID(), System.currentTimeMillis() / 1000);
        return given().contentType("application/json").body(body).post(path).statusCode();
    }
}
