package dev.afterword.e2e.journey;

import static dev.afterword.e2e.support.Story.eventually;
import static dev.afterword.e2e.support.Story.move;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.afterword.e2e.support.Api;
import dev.afterword.e2e.support.JiraDesk;
import dev.afterword.e2e.support.RunningStack;
import dev.afterword.e2e.support.Story;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One incident's whole story through the public API: from the declaration to a follow-up that a second person verified. */
class IncidentToVerifiedActionIT {

    private final Api responder = RunningStack.as("responder");
    private final Api commander = RunningStack.as("commander");
    private final Api facilitator = RunningStack.as("facilitator");
    private final Api manager = RunningStack.as("manager");

    @Test
    void anIncidentEndsAsAFollowUpThatASecondPersonVerified() {
        Story.everyoneSignsIn();
        JiraDesk.connect();

        // declared, worked, resolved
        var incident = Story.declare(responder, "Card payments time out", "SEV1");
        var incidentPath = "/api/v1/incidents/" + incident.path("id").asText();
        assertTrue(incident.path("key").asText().startsWith("INC-"));
        responder
                .post(incidentPath + "/roles", Map.of("personId", Story.idOf("commander"), "role", "COMMANDER"))
                .expect(201);
        var observation = responder
                .post(
                        incidentPath + "/timeline",
                        Map.of("kind", "OBSERVATION", "text", "The pool has no free connection"))
                .expect(201);
        move(commander, incidentPath, "IDENTIFIED");
        move(commander, incidentPath, "MITIGATED");
        var resolved = move(commander, incidentPath, "RESOLVED");
        assertEquals("RESOLVED", resolved.path("status").asText());

        // the policy decides and says why; the retrospective drafts itself
        var found = Story.retrospectiveOf(facilitator, incident.path("id").asText());
        var retrospectivePath = "/api/v1/retrospectives/" + found.path("id").asText();
        var retrospective = facilitator.get(retrospectivePath).expect(200);
        assertEquals("REQUIRED", retrospective.at("/decision/requirement").asText());
        assertFalse(retrospective.at("/decision/rule").asText().isBlank());
        assertTrue(retrospective.at("/decision/reason").asText().contains("SEV1"));
        assertEquals("DRAFTING", retrospective.path("status").asText());
        assertEquals(7, retrospective.path("sections").size());
        eventually(
                () -> facilitator.get(retrospectivePath).expect(200),
                draft -> draft.path("sections").toString().contains("The pool has no free connection"));

        // a contributing factor and an action come out of it
        var entry = observation.path("id").asText();
        eventually(() -> facilitator.get(retrospectivePath + "/timeline").expect(200), timeline -> timeline.toString()
                .contains(entry));
        var factor = facilitator
                .post(
                        retrospectivePath + "/factors",
                        Map.of(
                                "statement", "Requests wait for a connection without a limit",
                                "domain", "TECHNOLOGY",
                                "role", "LATENT",
                                "category", "resilience",
                                "confidence", "OBSERVED",
                                "timelineEntryIds", List.of(entry)))
                .expect(201);
        var proposal = facilitator
                .post(
                        retrospectivePath + "/actions",
                        Map.of(
                                "title", "Limit the wait for a connection to 2 s",
                                "why", "A slow dependency held every request",
                                "expectedEffect", "Requests are refused quickly",
                                "doneWhen", "A load test shows no wait over 2 s",
                                "kind", "PREVENT",
                                "priority", "P1",
                                "factorIds", List.of(factor.path("id").asText())))
                .expect(201);

        // committed; the issue appears in Jira
        var actionPath = "/api/v1/actions/" + proposal.path("id").asText();
        eventually(
                () -> manager.get(actionPath).json(),
                action -> action.path("status").asText().equals("PROPOSED"));
        manager.post(
                        actionPath + "/transitions",
                        Map.of(
                                "to",
                                "OPEN",
                                "ownerId",
                                Story.idOf("responder"),
                                "dueAt",
                                Instant.now().plus(14, ChronoUnit.DAYS).toString(),
                                "doneWhen",
                                "A load test shows no wait over 2 s"))
                .expect(200);
        var linked = eventually(
                () -> manager.get(actionPath).expect(200),
                action -> action.at("/link/state").asText().equals("LINKED"));

        // done in Jira, told by webhook; done is not verified
        JiraDesk.finish(linked.at("/link/issueKey").asText());
        var done = eventually(
                () -> manager.get(actionPath).expect(200),
                action -> action.path("status").asText().equals("DONE"));
        assertTrue(done.at("/verification/dueAt").isTextual());

        // the owner cannot verify it, a second person can, with evidence
        var evidence = Map.of("outcome", "VERIFIED", "evidence", Map.of("note", "No wait over 2 s in the load test"));
        var byOwner = responder.post(actionPath + "/verification", evidence);
        assertTrue(byOwner.status() == 403 || byOwner.status() == 409, byOwner.response()::body);
        assertEquals(
                400,
                manager.post(actionPath + "/verification", Map.of("outcome", "VERIFIED"))
                        .status());
        var verified = manager.post(actionPath + "/verification", evidence).expect(200);
        assertEquals("VERIFIED", verified.path("status").asText());

        // the incident shows it
        eventually(
                () -> responder.get(incidentPath + "/follow-ups").expect(200),
                followUps -> followUps.at("/items/0/status").asText().equals("VERIFIED"));
        eventually(
                () -> responder.get(incidentPath).expect(200),
                shown -> shown.at("/followUps/verified").asInt() == 1
                        && shown.at("/retrospective/id")
                                .asText()
                                .equals(retrospective.path("id").asText()));
        move(commander, incidentPath, "CLOSED");
    }
}
