package dev.afterword.incidents.alert;

import static dev.afterword.incidents.Api.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.afterword.incidents.alert.AlertApi.Source;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

    private static final Set<Sender> GROUPS = EnumSet.of(Sender.ALERTMANAGER, Sender.GRAFANA);
    private static final Path SAMPLES = Path.of("../../shared/data/payloads");

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
    void aBodyThatIsTooLargeIsRefusedAndShowsInTheHealthOfItsSource(Sender sender) {
        var source = AlertApi.source(sender.name());
        if (GROUPS.contains(sender)) {
            withheld(source.path()).statusCode(413);
        } else {
            source.deliver("\"" + "x".repeat(1_048_576) + "\"").then().statusCode(413);
        }
        Awaitility.await().untilAsserted(() -> as("admin")
                .get(AlertApi.SOURCES + "/" + source.id() + "/health")
                .then()
                .body("refused", equalTo(1))
                .body("refusals[0].reason", equalTo("too-large")));
        withheld(source.path().replace(source.id(), UUID.randomUUID().toString()))
                .statusCode(413);
    }

    /** As the gateway says of what it has not passed on. */
    private static ValidatableResponse withheld(String path) {
        return given().contentType("application/json")
                .header("X-Withheld-Body-Bytes", "99999999")
                .post(path)
                .then();
    }

    @ParameterizedTest
    @EnumSource(names = {"ALERTMANAGER", "GRAFANA"})
    void aLongBodyIsReadForASourceThatIsThereOnly(Sender sender) {
        var source = AlertApi.source(sender.name());
        var body = "\"" + "x".repeat(1_500_000) + "\"";
        source.deliver(body).then().statusCode(202);
        source.deliver(body, "wrong wrong").then().statusCode(401);
        source.signed(body, source.secret(), "msg_1")
                .body(body)
                .post(source.path().replace(source.id(), UUID.randomUUID().toString()))
                .then()
                .statusCode(401);
        source.settled();
        assertThat(source.deliveries().getList("items.state")).containsExactly("UNPARSABLE");
    }

    @Test
    void aPlainBodyWithTheWordsOfAnEnvelopeIsNoEnvelope() {
        var source = AlertApi.source("JSON", Map.of("mapping", Map.of("externalId", "/id")));
        var body =
                "{\"id\":\"42\",\"source\":\"checkmk\",\"type\":\"service\",\"title\":\"Disk full\",\"status\":\"%s\"}";
        for (var status : List.of("firing", "resolved")) {
            source.deliver(body.formatted(status)).then().statusCode(202);
            source.settled();
        }
        assertThat(source.deliveries().<String>getList("items.state")).containsExactly("APPLIED", "APPLIED");
        assertThat(source.alerts("viewer").getString("items[0].state")).isEqualTo("RESOLVED");
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

    /** What a person does in Sentry is dated by the last event of the issue, which is from before. */
    @Test
    void anIssueThatAPersonOpensAgainFiresAgain() {
        var source = AlertApi.source("SENTRY");
        var issue = UUID.randomUUID().toString();
        source.deliver(Sender.SENTRY.fires(issue)).then().statusCode(202);
        source.deliver(Sender.SENTRY.recovers(issue)).then().statusCode(202);
        source.settled();
        source.deliver(Sender.SENTRY.fires(issue).replace("created", "unresolved"))
                .then()
                .statusCode(202);
        source.settled();
        assertThat(source.alerts("viewer").getList("items.state")).containsExactlyInAnyOrder("FIRING", "RESOLVED");
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
