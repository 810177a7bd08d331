package dev.afterword.incidents.check;

import static dev.afterword.incidents.Api.as;
import static dev.afterword.incidents.check.Checks.CHECKS;
import static dev.afterword.incidents.check.Checks.added;
import static dev.afterword.incidents.check.Checks.result;
import static dev.afterword.incidents.check.Checks.service;
import static dev.afterword.incidents.check.Checks.today;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.incidents.EventReader;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class CheckReminderTest {

    private static final String REMINDED = "dev.afterword.check.reminded.v1";

    @Inject
    CheckReminders reminders;

    @Test
    void anOverdueCheckIsRemindedOfOnceHoweverManyLookAtOnce() throws Exception {
        var service = service();
        var ids = new ArrayList<String>();
        for (var i = 0; i < 5; i++) {
            ids.add(added(service, "dueOn", today().minusDays(1).toString()));
        }
        var pool = Executors.newFixedThreadPool(6);
        var looks = IntStream.range(0, 6)
                .<Callable<Boolean>>mapToObj(i -> () -> look())
                .toList();
        for (var look : pool.invokeAll(looks)) {
            assertThat(look.get()).isTrue();
        }
        pool.shutdown();
        // Another check is reminded of later than any second time for these would be.
        var witness = added(service, "dueOn", today().minusDays(1).toString());
        await().atMost(30, SECONDS).untilAsserted(() -> {
            var events = EventReader.of("check-events");
            assertThat(events.typesAbout(witness)).containsExactly(REMINDED);
            ids.forEach(id -> assertThat(events.typesAbout(id)).containsExactly(REMINDED));
        });
    }

    @Test
    void thereIsNoReminderBeforeTheDateAndNoneIsShownAfterTheResult() {
        var early = added(service(), "dueOn", today().plusDays(2).toString());
        var late = added(service(), "dueOn", today().minusDays(3).toString());
        await().atMost(20, SECONDS).untilAsserted(() -> assertThat(
                        as("viewer").get(CHECKS + "/" + late).jsonPath().getString("remindedAt"))
                .isNotNull());
        as("viewer").get(CHECKS + "/" + early).then().body("remindedAt", nullValue());
        result(late, "PASS").then().statusCode(201);
        as("viewer").get(CHECKS + "/" + late).then().body("remindedAt", nullValue());
    }

    private boolean look() throws Exception {
        try {
            VertxContextSupport.subscribeAndAwait(reminders::look);
            return true;
        } catch (Throwable failure) {
            throw new Exception(failure);
        }
    }
}
