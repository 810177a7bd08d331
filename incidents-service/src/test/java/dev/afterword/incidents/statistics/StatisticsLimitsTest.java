package dev.afterword.incidents.statistics;

import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import dev.afterword.restkit.identity.Reader;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What statistics do not answer, or not wholly, and that they say so. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class StatisticsLimitsTest {

    private static final Instant IN_PERIOD = Instant.parse("2021-03-02T10:00:00Z");

    @Inject
    Pool pool;

    @Inject
    ImpactConfig impact;

    private String service;

    @BeforeEach
    void nameAService() {
        service = StatisticsTest.aService();
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        as("viewer")
                .get("/api/v1/statistics/incidents?from=2021-03-02T00:00:00Z&to=2021-03-01T00:00:00Z")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?from"));
        as("viewer")
                .get("/api/v1/statistics/incidents?groupBy=PERSON")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?groupBy"));
    }

    @Test
    void groupsPastFiftyAreCountedAndNotSilentlyLeftOut() {
        var many = IntStream.rangeClosed(1, 52)
                .mapToObj(i -> StatisticsTest.aService())
                .toList();
        for (var part : List.of(many.subList(0, 26), many.subList(26, 52))) {
            var services = new ArrayList<>(part);
            services.add(service);
            StatisticsTest.recorded(service, IN_PERIOD, 10, Map.of("services", services));
        }
        as("viewer")
                .get("/api/v1/statistics/incidents?groupBy=SERVICE&from=2021-03-01T00:00:00Z&to=2021-05-03T00:00:00Z"
                        + "&service=" + service)
                .then()
                .statusCode(200)
                .body("groups", hasSize(50))
                .body("groupsLeftOut", is(3));
    }

    @Test
    void moreIncidentsThanCanBeLookedAtAreRefusedAndNeitherCutNorLoaded() {
        for (var i = 0; i < 3; i++) {
            StatisticsTest.recorded(service, IN_PERIOD.plus(Duration.ofDays(i)), 10, Map.of());
        }
        var query = new StatisticsQuery();
        query.service = service;
        var period = new Period(IN_PERIOD, IN_PERIOD.plus(Duration.ofDays(9)));

        assertThat(facts(3, query, period)).hasSize(3);
        assertThatThrownBy(() -> facts(2, query, period))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("?from: must leave at most 2 incidents");
    }

    private List<IncidentFact> facts(int most, StatisticsQuery query, Period period) {
        return new StatisticsRepository(pool, impact, () -> most)
                .facts(query, period, new Reader(Set.of()))
                .await()
                .atMost(Duration.ofSeconds(20));
    }
}
