package dev.afterword.incidents.incident;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.message.Messages;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Commands on incidents, as they come to whoever rolls the dice. */
final class RandomCommands {

    private static final List<String> STATUSES = List.of(
            "TRIAGE",
            "INVESTIGATING",
            "IDENTIFIED",
            "MITIGATED",
            "RESOLVED",
            "CLOSED",
            "DECLINED",
            "MERGED",
            "CANCELED");
    private static final List<String> MOMENTS =
            List.of("impactStarted", "detected", "declared", "classifiedMajor", "mitigated", "resolved", "closed");
    private static final List<String> NAMES = List.of("responder", "commander", "facilitator", "manager");
    private static final String NOBODY = new UUID(0, 0).toString();
    private static final List<String> SEVERITIES = List.of("SEV0", "SEV2", "SEV4", "UNKNOWN");

    private RandomCommands() {}

    /** What is done; most of all, the status moves. */
    enum Command {
        MOVE,
        MOVE_ON,
        MOVE_AGAIN,
        MOMENT,
        SEVERITY,
        IMPACT,
        ROLE,
        RELEASE,
        PAST_ROLE,
        CORRECT_ROLE,
        HAND_OFF,
        OFFER,
        ANSWER,
        MESSAGE,
        MESSAGE_STEP;

        boolean moves() {
            return this == MOVE || this == MOVE_ON || this == MOVE_AGAIN;
        }

        /** Whether it adds somebody or something to an incident, which one that is merged does not take. */
        boolean adds() {
            return this == ROLE || this == PAST_ROLE || this == HAND_OFF || this == OFFER || this == MESSAGE;
        }
    }

    /** An incident as it was read, and how often its timeline tells of a change of status. */
    record Seen(String id, JsonPath incident, int statusEntries) {

        static Seen of(String id) {
            return new Seen(id, Api.read(id), countStatusEntries(id));
        }

        String status() {
            return incident.getString("status");
        }

        boolean isMerged() {
            return status().equals("MERGED");
        }

        String etag() {
            return "\"" + incident.getLong("version") + "\"";
        }

        private static int countStatusEntries(String id) {
            return as("commander")
                    .get(INCIDENTS + "/" + id + "/timeline?kind=STATUS_CHANGED&limit=200")
                    .jsonPath()
                    .getList("items")
                    .size();
        }
    }

    static Response send(Command command, Seen seen, List<String> ids, List<String> people, Random random) {
        var path = INCIDENTS + "/" + seen.id();
        return switch (command) {
            case MOVE, MOVE_ON, MOVE_AGAIN -> move(seen.id(), ids, random);
            case MOMENT -> moment(seen, random);
            case SEVERITY -> severity(seen, random);
            case IMPACT ->
                as("commander")
                        .body(Map.of("cohort", "Payers", "importance", 1 + random.nextInt(5)))
                        .post(path + "/impacts");
            case ROLE ->
                as("commander")
                        .body(Map.of("personId", pick(people, random), "role", role(random)))
                        .post(path + "/roles");
            case RELEASE -> as("commander").post(path + "/roles/" + anyOf(path + "/roles", random) + "/release");
            case PAST_ROLE -> pastRole(path, people, random);
            case CORRECT_ROLE -> correctedRole(path, people, random);
            case HAND_OFF ->
                as("commander").body(Map.of("toPersonId", pick(people, random))).post(path + "/roles/handoff");
            case OFFER ->
                as("commander")
                        .body(Map.of(
                                "toPersonId",
                                pick(people, random),
                                "reason",
                                "End of shift",
                                "summary",
                                "Rollback runs"))
                        .post(path + "/roles/handoff/offers");
            case ANSWER ->
                as(pick(NAMES, random))
                        .body(Map.of(
                                "to",
                                pick(List.of("ACCEPTED", "DECLINED", "WITHDRAWN"), random),
                                "reason",
                                "for the test"))
                        .post(path + "/roles/handoff/offers/" + anyOf(path + "/roles/handoff/offers", random)
                                + "/transitions");
            case MESSAGE -> Messages.draft(pick(NAMES, random), seen.id(), Messages.complete());
            case MESSAGE_STEP ->
                Messages.move(
                        pick(NAMES, random),
                        seen.id(),
                        anyOf(path + "/messages", random),
                        pick(List.of("APPROVED", "SENT", "DRAFT", "WITHDRAWN"), random));
        };
    }

    private static String role(Random random) {
        return pick(List.of("COMMANDER", "SME", "SCRIBE"), random);
    }

    private static Response pastRole(String path, List<String> people, Random random) {
        var body = new HashMap<String, Object>();
        body.put("personId", pick(people, random));
        body.put("role", role(random));
        body.put("from", time(random));
        body.put("to", random.nextInt(4) == 0 ? null : time(random));
        body.put("reason", "for the test");
        return as("commander").body(body).post(path + "/roles/past");
    }

    private static Response correctedRole(String path, List<String> people, Random random) {
        var roles = as("commander").get(path + "/roles").jsonPath().<Map<String, Object>>getList("items");
        var held = roles.isEmpty() ? Map.<String, Object>of("id", NOBODY, "version", 0) : pick(roles, random);
        var body = new HashMap<String, Object>(Map.of("reason", "for the test"));
        if (random.nextBoolean()) {
            body.put("personId", pick(people, random));
        }
        if (random.nextBoolean()) {
            body.put("to", random.nextInt(4) == 0 ? null : time(random));
        }
        return as("commander")
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + held.get("version") + "\"")
                .body(body)
                .patch(path + "/roles/" + held.get("id"));
    }

    /** The id of one of a list, or one that nobody has. */
    private static String anyOf(String list, Random random) {
        var ids = as("commander").get(list).jsonPath().<String>getList("items.id");
        return ids.isEmpty() ? NOBODY : pick(ids, random);
    }

    private static Response move(String id, List<String> ids, Random random) {
        var body = new HashMap<String, Object>();
        body.put("to", pick(STATUSES, random));
        body.put("reason", random.nextInt(4) == 0 ? null : "for the test");
        body.put("mergedInto", pick(ids, random));
        if (random.nextBoolean()) {
            body.put("at", time(random));
        }
        return Api.move(id, body);
    }

    private static Response moment(Seen seen, Random random) {
        var body = new HashMap<String, Object>();
        body.put("at", random.nextInt(4) == 0 ? null : time(random));
        body.put("reason", "for the test");
        return as("commander")
                .header("If-Match", seen.etag())
                .body(body)
                .put(INCIDENTS + "/" + seen.id() + "/moments/" + pick(MOMENTS, random));
    }

    private static Response severity(Seen seen, Random random) {
        var body = new HashMap<String, Object>();
        body.put("severity", pick(SEVERITIES, random));
        body.put("severityReason", random.nextBoolean() ? "reason " + random.nextInt() : null);
        return Api.patch("commander", seen.id(), seen.etag(), body);
    }

    private static String time(Random random) {
        return Instant.parse("2026-01-02T10:00:00Z")
                .plusSeconds(random.nextInt(10_000))
                .toString();
    }

    static <T> T pick(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
