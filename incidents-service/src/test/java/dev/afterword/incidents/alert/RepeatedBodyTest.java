package dev.afterword.incidents.alert;

import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same bytes once more, and what is shown of bytes. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class RepeatedBodyTest {

    private static final String UNDATED = "{\"id\":\"disk\",\"title\":\"Disk full\",\"status\":\"%s\"}";

    @Inject
    Pool pool;

    @ParameterizedTest
    @CsvSource({"JSON, BEARER", "JSON, HMAC_SHA256", "JSON, HUB_SHA256", "CLOUDEVENTS, BEARER"})
    void withoutAnIdAndATimeTheyAreARepetitionForMinutesAndSaidAnewAfterThat(String provider, String authentication) {
        var source = AlertApi.source(provider, Map.of("authentication", authentication));
        said(source, UNDATED.formatted("firing"));
        said(source, UNDATED.formatted("resolved"));
        older(source, 290);
        said(source, UNDATED.formatted("firing"));
        assertThat(source.alerts("viewer").getList("items.state")).containsExactly("RESOLVED");

        older(source, 20);
        said(source, UNDATED.formatted("firing"));
        assertThat(source.alerts("viewer").getList("items.state")).containsExactlyInAnyOrder("RESOLVED", "FIRING");
        assertThat(source.deliveries().getList("items.state")).containsExactly("APPLIED", "APPLIED", "APPLIED");
    }

    @Test
    void anEventWithAnIdIsKnownByItForLonger() {
        var source = AlertApi.source("PAGERDUTY");
        var alert = UUID.randomUUID().toString();
        said(source, Sender.PAGERDUTY.fires(alert));
        said(source, Sender.PAGERDUTY.recovers(alert));
        older(source, 86_400);
        said(source, Sender.PAGERDUTY.fires(alert));
        assertThat(source.alerts("viewer").getList("items.state")).containsExactly("RESOLVED");
        assertThat(source.deliveries().getList("items.state")).containsExactly("IGNORED", "APPLIED", "APPLIED");
    }

    @Test
    void whatWasGivenUpIsShownToAdministratorsWithoutSecretsAndNotInFull() {
        var source = AlertApi.source("JSON");
        source.signed("", source.secret(), "")
                .header("User-Agent", "Sender/1 (ada@example.com)")
                .body("{\"title\":\"Ask ada@example.com\",\"apiToken\":\"never shown\",\"long\":\"" + "x".repeat(70_000)
                        + "\"}")
                .post(source.path())
                .then()
                .statusCode(202);
        source.settled();
        now(source, "update hook_delivery set state = 'DEAD', note = 'no room' where connection_id = $1");
        var deliveries = AlertApi.SOURCES + "/" + source.id() + "/deliveries/";
        var id = source.deliveries().getString("items[0].id");

        as("admin")
                .get(deliveries + id)
                .then()
                .statusCode(200)
                .body("body", containsString("Ask [mail address]"))
                .body("body", not(containsString("never shown")))
                .body("body.length()", equalTo(65_536))
                .body("cut", equalTo(true))
                .body("headers", hasKey("content-type"))
                .body("headers.'user-agent'[0]", equalTo("Sender/1 ([mail address])"))
                .body("headers", not(hasKey("authorization")));
        as("viewer").get(deliveries + id).then().statusCode(403);
        as("responder").get(deliveries + id).then().statusCode(403);
        as("admin").get(deliveries + UUID.randomUUID()).then().statusCode(404);
        as("admin")
                .get(AlertApi.SOURCES + "/" + AlertApi.source("JSON").id() + "/deliveries/" + id)
                .then()
                .statusCode(404);
    }

    private static void said(AlertApi.Source source, String body) {
        source.deliver(body).then().statusCode(202);
        source.settled();
    }

    private void older(AlertApi.Source source, int seconds) {
        now(
                source,
                "update hook_delivery set received_at = received_at - interval '" + seconds
                        + " seconds' where connection_id = $1");
    }

    private void now(AlertApi.Source source, String sql) {
        pool.preparedQuery(sql).executeAndAwait(Tuple.of(UUID.fromString(source.id())));
    }
}
