package dev.afterword.retros.retrospective;

import static dev.afterword.retros.ApiFixture.as;
import static dev.afterword.retros.ApiFixture.awaitRetrospective;
import static dev.afterword.retros.ApiFixture.move;
import static dev.afterword.retros.ApiFixture.read;
import static dev.afterword.retros.IncidentFixture.anIncident;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dev.afterword.retros.EventsFixture;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A policy that leaves it to commanders; in a database of its own. */
@QuarkusTest
@WithInfrastructure(database = "retros_policy", kafka = true)
class DiscretionTest {
    private static final String POLICY =
            "{\"mode\": \"COMMANDER_DISCRETION\", \"rules\": [{\"name\": \"All\", \"requirement\": \"RECOMMENDED\"}]}";

    private static final Map<String, String> HOLD = Map.of("to", "DRAFTING", "reason", "Worth it");

    @Inject
    EventsFixture events;

    @BeforeEach
    void publish() {
        as("manager").body(POLICY).post("/api/v1/retrospective-policies").then().statusCode(201);
    }

    @Test
    void theCommanderOfRecordDecidesWithAReason() {
        var id = undecided();

        move("facilitator", id, HOLD)
                .statusCode(403)
                .body("type", is("/problems/not-the-commander"))
                .body("detail", containsString("Ask whoever commanded INC-"));
        move("facilitator", id, Map.of("to", "SKIPPED", "reason", "Known already"))
                .statusCode(403);
        move("commander", id, Map.of("to", "DRAFTING")).statusCode(400).body("errors.pointer", hasItem("/reason"));
        read("viewer", id).body("status", is("UNDECIDED"));

        move("commander", id, HOLD).statusCode(200).body("decision.reason", is("Worth it"));
    }

    @Test
    void managersDecideWhereTheCommanderDoesNot() {
        move("manager", undecided(), HOLD).statusCode(200).body("decision.by.name", is("Maya Lindqvist"));
    }

    private String undecided() {
        var incident = anIncident();
        events.mitigated(incident.mitigatedAfterMinutes(20), 1);
        return awaitRetrospective("viewer", incident.id);
    }
}
