package dev.afterword.incidents.slo;

import static dev.afterword.incidents.Api.as;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.incidents.Catalogue;
import dev.afterword.incidents.EventReader;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class SloReviewReminderTest {

    private static final String DUE = "dev.afterword.slo.review-due.v1";

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private String service;

    @Inject
    SloReminderService reminders;

    @BeforeEach
    void aService() {
        service = Catalogue.service(Map.of());
    }

    @Test
    void aReviewThatIsDueIsToldOnceAndShownWithoutANewVersion() throws Exception {
        var slo = slo(today.minusDays(1)).getString("id");

        told(slo, 1);
        as("viewer")
                .get("/api/v1/slos/" + slo)
                .then()
                .body("remindedAt", notNullValue())
                .body("version", equalTo(0));
        // Another one's reminder comes later than any second one for this would.
        told(slo(today).getString("id"), 1);
        told(slo, 1);
        var event = new ObjectMapper()
                .readTree(EventReader.of("slo-events").about(slo).get(0).value());
        assertThat(event.path("service").asText()).isEqualTo(service);
        assertThat(event.path("reviewOn").asText()).isEqualTo(today.minusDays(1).toString());
        as("viewer")
                .get("/api/v1/events/slo-events?limit=200")
                .then()
                .statusCode(200)
                .body("items.type", hasItem(DUE));
    }

    @Test
    void theNextReviewIsToldWhenItsDayHasComeAndNotBefore() {
        var slo = slo(today.minusDays(1)).getString("id");
        told(slo, 1);

        review(slo, today.plusDays(30));
        as("viewer").get("/api/v1/slos/" + slo).then().body("remindedAt", nullValue());
        review(slo, today);

        told(slo, 2);
        assertThat(EventReader.of("slo-events").sequencesOf(slo)).containsExactly(1L, 2L);
    }

    @Test
    void replicasThatLookAtOnceTellOfEachReviewOnce() {
        var slos = Stream.generate(() -> slo(today).getString("id")).limit(5).toList();

        var looks = Stream.generate(() -> CompletableFuture.runAsync(this::look))
                .limit(8)
                .toList();
        looks.forEach(CompletableFuture::join);

        slos.forEach(slo -> told(slo, 1));
    }

    @Test
    void whatIsRetiredIsNotToReview() {
        var retired = slo(today.plusDays(3)).getString("id");
        as("manager")
                .body(Map.of("to", "RETIRED", "reason", "replaced"))
                .post("/api/v1/slos/" + retired + "/transitions")
                .then()
                .statusCode(200);
        Catalogue.patch("/api/v1/slos/" + retired, "\"1\"", "{\"reviewOn\":\"" + today + "\"}")
                .then()
                .statusCode(200);

        told(slo(today).getString("id"), 1);

        assertThat(EventReader.of("slo-events").about(retired)).isEmpty();
    }

    private JsonPath slo(LocalDate reviewOn) {
        return Catalogue.slo(service, "TIME", Map.of("reviewOn", reviewOn.toString()));
    }

    private static void review(String slo, LocalDate next) {
        var etag = as("viewer").get("/api/v1/slos/" + slo).header("ETag");
        as("manager")
                .header("If-Match", etag)
                .body(Map.of("nextReviewOn", next.toString()))
                .post("/api/v1/slos/" + slo + "/reviews")
                .then()
                .statusCode(200);
    }

    private static void told(String slo, int times) {
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(EventReader.of("slo-events").typesAbout(slo))
                        .hasSize(times)
                        .containsOnly(DUE));
    }

    private void look() {
        try {
            VertxContextSupport.subscribeAndAwait(reminders::remind);
        } catch (Throwable e) {
            throw new CompletionException(e);
        }
    }
}
