package dev.afterword.incidents.alert;

import static dev.afterword.incidents.Api.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.afterword.incidents.alert.AlertApi.Source;
import dev.afterword.incidents.alert.parse.Bodies;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the ingress answers, provider by provider. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class AlertDeliveryTest {

    private static final Path SAMPLES = Path.of("../../shared/data/payloads");

    /** A sender: the body of a new alert, and the one that says it is over. */
    enum Sender {
        ALERTMANAGER,
        GRAFANA,
        PAGERDUTY,
        OPSGENIE,
        DATADOG,
        SENTRY,
        CLOUDEVENTS,
        STANDARD_WEBHOOKS,
        JSON;

        private final Instant now = Instant.now();

        String fires(String alert) {
            return said(alert, true);
        }

        String recovers(String alert) {
            return said(alert, false);
        }

        private String said(String alert, boolean fires) {
            var at = fires ? now.minusSeconds(60) : now.minusSeconds(30);
            var millis = String.valueOf(at.toEpochMilli());
            var phase = fires ? "firing" : "resolved";
            return switch (this) {
                case ALERTMANAGER ->
                    Bodies.alertmanager(alert, phase, now.minusSeconds(60).toString(), at.toString());
                case GRAFANA ->
                    Bodies.grafana(alert, phase, now.minusSeconds(60).toString());
                case PAGERDUTY ->
                    Bodies.pagerduty(
                            alert + phase, alert, fires ? "incident.triggered" : "incident.resolved", at.toString());
                case OPSGENIE -> Bodies.opsgenie(alert, fires ? "Create" : "Close", millis + "000000");
                case DATADOG -> Bodies.datadog(alert + phase, alert, fires ? "Triggered" : "Recovered", millis);
                case SENTRY ->
                    Bodies.sentry(alert, fires ? "created" : "resolved")
                            .replace("2031-02-01T09:00:00.5Z", at.toString());
                case CLOUDEVENTS -> Bodies.cloudEvent(alert + phase, alert, phase, at.toString());
                case STANDARD_WEBHOOKS -> Bodies.standard(alert, phase).replace("2031-02-01T09:00:00Z", at.toString());
                case JSON -> Bodies.json(alert, phase).replace("}", ",\"timestamp\":" + millis + "}");
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void aGenuineDeliveryIsTakenInAndARepetitionChangesNothing(Sender sender) {
        var source = AlertApi.source(sender.name());
        var alert = UUID.randomUUID().toString();
        var body = sender.fires(alert);
        var message = "msg_" + UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            source.signed(body, source.secret(), message)
                    .body(body)
                    .post(source.path())
                    .then()
                    .statusCode(202);
        }
        source.settled();
        var alerts = source.alerts("viewer");
        assertThat(alerts.getList("items.externalId")).containsExactly(alert);
        assertThat(alerts.getString("items[0].state")).isEqualTo("FIRING");
        assertThat(alerts.getString("items[0].source.provider")).isEqualTo(sender.name());
        assertThat(alerts.getInt("items[0].observations")).isEqualTo(1);
        assertThat(source.deliveries().getList("items.state")).containsExactly("APPLIED");

        source.deliver(sender.recovers(alert)).then().statusCode(202);
        source.settled();
        assertThat(source.alerts("viewer").getList("items.state")).containsExactly("RESOLVED");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SENTRY", "STANDARD_WEBHOOKS"})
    void deliveriesThatComeInTheWrongOrderEndInTheRightState(Sender sender) {
        var source = AlertApi.source(sender.name());
        var alert = UUID.randomUUID().toString();
        source.deliver(sender.recovers(alert)).then().statusCode(202);
        source.settled();
        source.deliver(sender.fires(alert)).then().statusCode(202);
        source.settled();
        assertThat(source.alerts("viewer").getList("items.state")).containsExactly("RESOLVED");
        assertThat(source.suggestions()).as("an alert that is over asks nobody").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aForgeryIsRefusedCountedAndNotKept(Sender sender) {
        var source = AlertApi.source(sender.name());
        var body = sender.fires("a");
        var wrong = sender == Sender.STANDARD_WEBHOOKS ? "whsec_d3Jvbmcgd3Jvbmcgd3Jvbmcgd3Jvbmc=" : "wrong wrong";
        source.deliver(body, wrong).then().statusCode(401).body("type", equalTo("/problems/hook-not-genuine"));
        given().contentType("application/json")
                .body(body)
                .post(source.path())
                .then()
                .statusCode(401);
        given().contentType("application/json")
                .body(body)
                .post(source.path().replace(source.id(), UUID.randomUUID().toString()))
                .then()
                .statusCode(401);
        assertThat(source.deliveries().getList("items")).isEmpty();
        Awaitility.await().untilAsserted(() -> assertThat(as("admin")
                        .get(AlertApi.SOURCES + "/" + source.id() + "/health")
                        .jsonPath()
                        .getLong("refused"))
                .isEqualTo(2));
    }

    @ParameterizedTest
    @EnumSource
    void oneProvidersSecretIsGoodForItsOwnAddressOnly(Sender sender) {
        var source = AlertApi.source(sender.name());
        var other = sender == Sender.JSON ? "alertmanager" : "json";
        var body = sender.fires("a");
        source.signed(body, source.secret(), "msg_1")
                .body(body)
                .post("/hooks/v1/" + other + "/" + source.id())
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsGenuineAndMakesNoSenseIsKeptAndAnsweredAsStored(Sender sender) {
        var source = AlertApi.source(sender.name());
        for (var body : List.of("{", "[1,2", "{\"nothing\":\"here\"}", "7")) {
            source.deliver(body).then().statusCode(202);
        }
        source.settled();
        assertThat(source.deliveries().<String>getList("items.state"))
                .hasSize(4)
                .containsOnly("UNPARSABLE");
        assertThat(source.alerts("viewer").getList("items")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aBodyThatIsTooLargeIsRefused(Sender sender) {
        var source = AlertApi.source(sender.name());
        source.deliver("\"" + "x".repeat(1_048_576) + "\"").then().statusCode(413);
    }

    @Test
    void aWrongMediaTypeIsRefusedAndAnUnknownProviderIsNotThere() {
        var source = AlertApi.source("JSON");
        given().contentType("text/plain").body("x").post(source.path()).then().statusCode(415);
        given().contentType("application/json")
                .body("{}")
                .post("/hooks/v1/nagios/" + source.id())
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BEARER", "BASIC", "HEADER"})
    void aSenderThatDoesNotSignProvesItselfInEachOfThreeWays(String authentication) {
        var source = AlertApi.source("ALERTMANAGER", Map.of("authentication", authentication));
        var body = Sender.ALERTMANAGER.fires(UUID.randomUUID().toString());
        source.deliver(body).then().statusCode(202);
        source.deliver(body, source.secret() + "x").then().statusCode(401);
    }

    @Test
    void aStaleSignatureIsAReplayAndRefused() {
        var source = AlertApi.source("STANDARD_WEBHOOKS");
        var body = Sender.STANDARD_WEBHOOKS.fires("a");
        source.signed(body, source.secret(), "msg_1")
                .header("webhook-timestamp", "1614265330")
                .body(body)
                .post(source.path())
                .then()
                .statusCode(401);
    }

    @Test
    void cloudEventsAsksBeforeItSends() {
        var source = AlertApi.source("CLOUDEVENTS");
        given().header("WebHook-Request-Origin", "events.example.com")
                .options(source.path())
                .then()
                .statusCode(200)
                .header("WebHook-Allowed-Origin", "events.example.com");
        var batch = "[" + Sender.CLOUDEVENTS.fires("a") + "," + Sender.CLOUDEVENTS.fires("b") + "]";
        given().contentType("application/cloudevents-batch+json")
                .header("Authorization", "Bearer " + source.secret())
                .body(batch)
                .post(source.path())
                .then()
                .statusCode(202);
        given().contentType("application/json")
                .header("Authorization", "Bearer " + source.secret())
                .header("ce-id", "9")
                .header("ce-source", "/x")
                .header("ce-type", "com.example.failed")
                .header("ce-specversion", "1.0")
                .header("ce-subject", "c")
                .body("{\"title\":\"Binary\"}")
                .post(source.path())
                .then()
                .statusCode(202);
        source.settled();
        assertThat(source.alerts("viewer").getList("items.externalId")).containsExactlyInAnyOrder("a", "b", "c");
    }

    /** The bodies of real senders beside the project, where they are. */
    @Test
    void capturedBodiesAreTakenIn() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SAMPLES));
        for (var sender : Sender.values()) {
            var folder = SAMPLES.resolve(sender.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            if (Files.isDirectory(folder)) {
                takenIn(AlertApi.source(sender.name()), folder);
            }
        }
    }

    private static void takenIn(Source source, Path folder) throws IOException {
        try (var samples = Files.list(folder)) {
            for (var sample : samples.toList()) {
                source.deliver(Files.readString(sample)).then().statusCode(202);
            }
        }
        source.settled();
        assertThat(source.deliveries().<String>getList("items.state")).doesNotContain("DEAD", "RETRY");
        assertThat(source.alerts("viewer").getList("items"))
                .as(folder.toString())
                .isNotEmpty();
    }
}
