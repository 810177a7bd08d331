package dev.afterword.incidents.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A recorded delivery, sent again by somebody who does not have the secret. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class ForgedHeadersTest {

    /** What is not signed can be made up by anybody who has seen a delivery. */
    @ParameterizedTest
    @CsvSource({
        "GRAFANA, HMAC_SHA256",
        "PAGERDUTY, PAGERDUTY",
        "SENTRY, HMAC_SHA256",
        "CLOUDEVENTS, HUB_SHA256",
        "CLOUDEVENTS, HMAC_SHA256",
        "JSON, HUB_SHA256",
        "JSON, HMAC_SHA256",
        "JSON, STANDARD_WEBHOOKS",
        "STANDARD_WEBHOOKS, STANDARD_WEBHOOKS"
    })
    void aGenuineBodyUnderForgedHeadersIsTheDeliveryThatItWas(Sender sender, String authentication) {
        var source = AlertApi.source(sender.name(), Map.of("authentication", authentication));
        var alert = UUID.randomUUID().toString();
        var fires = sender.fires(alert);
        for (var body : List.of(fires, sender.recovers(alert))) {
            source.signed(body, source.secret(), "msg_" + body.hashCode())
                    .header("Request-ID", UUID.randomUUID().toString())
                    .body(body)
                    .post(source.path())
                    .then()
                    .statusCode(202);
            source.settled();
        }
        var replay = source.signed(fires, source.secret(), "msg_" + fires.hashCode());
        for (var forged : List.of("Request-ID", "Idempotency-Key", "ce-id", "ce-source", "X-Webhook-Subscription")) {
            replay.header(forged, UUID.randomUUID().toString());
        }
        if (!authentication.equals("STANDARD_WEBHOOKS")) {
            replay.header("webhook-id", UUID.randomUUID().toString());
        }
        replay.header("Sentry-Hook-Resource", "error")
                .body(fires)
                .post(source.path())
                .then()
                .statusCode(202);
        source.settled();
        assertThat(source.deliveries().getList("items.state")).containsExactly("APPLIED", "APPLIED");
        var alerts = source.alerts("viewer");
        assertThat(alerts.getList("items.state")).containsExactly("RESOLVED");
        assertThat(alerts.getList("items.observations")).containsExactly(2);
    }
}
