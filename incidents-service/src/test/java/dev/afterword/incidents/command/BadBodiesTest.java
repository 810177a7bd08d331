package dev.afterword.incidents.command;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies that were good once and went wrong in a random place: refused by name, never an accident of ours. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class BadBodiesTest {

    private static final Map<String, String> GOOD = Map.of(
            "roles", "{\"personId\":\"nobody\",\"role\":\"SCRIBE\",\"subTeam\":\"Database\"}",
            "roles/handoff", "{\"toPersonId\":\"nobody\",\"reason\":\"late\",\"summary\":\"runs\"}",
            "roles/handoff/offers", "{\"toPersonId\":\"nobody\",\"reason\":\"late\",\"summary\":\"runs\"}",
            "escalations",
                    "{\"toTeam\":\"db\",\"basis\":\"ROTA\",\"need\":\"eyes\",\"askedAt\":\"2026-01-02T10:00:00Z\"}",
            "tasks", "{\"text\":\"look\",\"personId\":\"nobody\",\"dueAt\":\"2026-01-02T10:00:00Z\"}",
            "can-reports", "{\"condition\":\"slow\",\"actions\":\"look\",\"needs\":\"eyes\"}");

    private static final List<String> ODD = List.of(
            "null",
            "7",
            "-1e999",
            "true",
            "[]",
            "{}",
            "\"\"",
            "\"\\u0000\"",
            "\"+99999-12-31T23:59:59Z\"",
            "\"\u202e\"");

    @ParameterizedTest
    @CsvSource({"roles", "roles/handoff", "roles/handoff/offers", "escalations", "tasks", "can-reports"})
    void aBrokenBodyIsNeverAServerError(String path) {
        var id = Api.declaredId();
        var random = new Random(path.hashCode());
        for (int i = 0; i < 60; i++) {
            var body = broken(GOOD.get(path), random);

            var status = as("commander")
                    .body(body)
                    .post(INCIDENTS + "/" + id + "/" + path)
                    .statusCode();

            assertThat(status).as(body).isBetween(200, 499);
        }
    }

    private static String broken(String good, Random random) {
        if (random.nextBoolean()) {
            var values = good.split("(?<=:)|(?=[,}])");
            var at = 1 + 3 * random.nextInt((values.length + 1) / 3);
            values[Math.min(at, values.length - 2)] = ODD.get(random.nextInt(ODD.size()));
            return String.join("", values);
        }
        var text = new StringBuilder(good);
        for (int i = 0; i <= random.nextInt(4); i++) {
            text.setCharAt(random.nextInt(text.length()), (char) (1 + random.nextInt(0x7e)));
        }
        return text.toString();
    }
}
