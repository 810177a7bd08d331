package dev.afterword.retros.incidentlink;

import static dev.afterword.retros.ApiFixture.RETROSPECTIVES;
import static dev.afterword.retros.ApiFixture.as;
import static dev.afterword.retros.IncidentFixture.anIncident;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.afterword.contracts.PersonRef;
import dev.afterword.retros.ApiFixture;
import dev.afterword.retros.EventsFixture;
import dev.afterword.retros.IncidentFixture;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "retros", kafka = true)
class BreakGlassTest {

    private static final PersonRef ADMIN = new PersonRef("00000000-0000-4000-8000-000000000001", "Amara Okafor");
    private static final PersonRef MANAGER = new PersonRef("00000000-0000-4000-8000-000000000005", "Maya Lindqvist");

    @Inject
    EventsFixture events;

    private final UUID glass = UUID.randomUUID();
    private final IncidentFixture incident =
            anIncident().restrictedTo("break-glass:" + glass, "person:" + IncidentFixture.COMMANDER.id());
    private long sequence = 3;

    @Test
    void theRetrospectiveOfAnIncidentThatAnAdministratorOpenedIsOpenToThatAdministratorAlone() {
        var id = heldFromTheAdministrator();
        opened(ADMIN, Instant.now().plusSeconds(600));

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> read("admin", id, 200));
        as("admin").get(RETROSPECTIVES + "?limit=200").then().body("items.id", hasItem(id));
        for (var outsider : new String[] {"manager", "viewer", "auditor"}) {
            read(outsider, id, 404);
            as(outsider).get(RETROSPECTIVES + "?limit=200").then().body("items.id", not(hasItem(id)));
        }
    }

    @Test
    void anOpeningThatIsOverOpensNothingAndNeitherDoesOneOfAPersonWhoIsNoAdministrator() {
        var id = heldFromTheAdministrator();
        opened(ADMIN, Instant.now().minusSeconds(1));
        opened(MANAGER, Instant.now().plusSeconds(600));
        heard(id);

        read("admin", id, 404);
        read("manager", id, 404);
    }

    private String heldFromTheAdministrator() {
        events.declared(incident, 1);
        events.mitigated(incident.mitigatedAfterMinutes(5), 2);
        var id = ApiFixture.awaitRetrospective("commander", incident.id);
        read("admin", id, 404);
        return id;
    }

    private void opened(PersonRef person, Instant until) {
        events.opened(incident, sequence++, person, "break-glass:" + glass, until);
    }

    /** Events of one incident are applied in order: once this one is seen, those before it were. */
    private void heard(String id) {
        events.recorded(incident, sequence++, IncidentFixture.entry("NOTE", 5, "The last word", "ORGANISATION"));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> as("commander")
                .get(RETROSPECTIVES + "/" + id + "/timeline")
                .then()
                .body("items.text", hasItem("The last word")));
    }

    private static void read(String person, String id, int status) {
        as(person).get(RETROSPECTIVES + "/" + id).then().statusCode(status);
    }
}
