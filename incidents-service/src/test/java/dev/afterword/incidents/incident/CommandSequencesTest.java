package dev.afterword.incidents.incident;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random commands on three incidents at once, over HTTP: none is answered by a 5xx, and what must hold holds after each. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class CommandSequencesTest {

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
    private static final List<String> SEVERITIES = List.of("SEV0", "SEV2", "SEV4", "UNKNOWN");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void noSequenceOfCommandsBreaksAnInvariant(long seed) {
        var random = new Random(seed);
        var people = List.of(Api.known("responder"), Api.known("commander"), Api.known("facilitator"));
        var ids = List.of(Api.declaredId(), Api.declaredId(), Api.declaredId());
        var known = new HashMap<String, Seen>();
        ids.forEach(id -> known.put(id, Seen.of(id)));
        for (int i = 0; i < 40; i++) {
            var id = pick(ids, random);
            var before = known.get(id);
            var answer = command(before, ids, people, random);
            assertThat(answer.statusCode()).as(answer.asString()).isLessThan(500);
            var after = Seen.of(id);
            requireInvariants(id, after.incident());
            assertThat(after.statusEntries() - before.statusEntries())
                    .as("a change of status, and nothing else, appends such an entry")
                    .isEqualTo(after.status().equals(before.status()) ? 0 : 1);
            known.put(id, after);
            if (after.isMerged() || before.isMerged()) {
                ids.forEach(other -> known.put(other, Seen.of(other)));
            }
        }
        ids.forEach(id -> requireNoMergeCircle(id));
        ids.forEach(id -> requireReasonsOfMoments(id));
    }

    /** An incident as it was read, and how often its timeline tells of a change of status. */
    private record Seen(String id, JsonPath incident, int statusEntries) {

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
    }

    private static Response command(Seen seen, List<String> ids, List<String> people, Random random) {
        var id = seen.id();
        return switch (random.nextInt(7)) {
            case 0, 1, 2 -> move(id, ids, random);
            case 3 -> moment(seen, random);
            case 4 -> severity(seen, random);
            case 5 ->
                as("commander")
                        .body(Map.of(
                                "personId", pick(people, random), "role", pick(List.of("COMMANDER", "SME"), random)))
                        .post(INCIDENTS + "/" + id + "/roles");
            default ->
                random.nextBoolean()
                        ? as("commander")
                                .body(Map.of("toPersonId", pick(people, random)))
                                .post(INCIDENTS + "/" + id + "/roles/handoff")
                        : as("commander")
                                .body(Map.of("cohort", "Payers", "importance", 1 + random.nextInt(5)))
                                .post(INCIDENTS + "/" + id + "/impacts");
        };
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

    private static void requireInvariants(String id, JsonPath incident) {
        inOrder(incident, "impactStarted", "mitigated");
        inOrder(incident, "mitigated", "resolved");
        inOrder(incident, "resolved", "closed");
        assertThat(incident.getString("mergedInto") != null)
                .isEqualTo(incident.getString("status").equals("MERGED"));
        var set = incident.getString("assessment.set");
        assertThat(incident.getString("severity"))
                .isEqualTo(set == null ? incident.getString("assessment.computed") : set);
        requireOneCommanderWithoutGap(id, incident);
    }

    private static void inOrder(JsonPath incident, String first, String second) {
        var one = incident.getString("moments." + first);
        var other = incident.getString("moments." + second);
        if (one != null && other != null) {
            assertThat(Instant.parse(other)).isAfterOrEqualTo(Instant.parse(one));
        }
    }

    private static void requireOneCommanderWithoutGap(String id, JsonPath incident) {
        var roles =
                as("commander").get(INCIDENTS + "/" + id + "/roles").jsonPath().<Map<String, String>>getList("items");
        var commands = roles.stream()
                .filter(held -> held.get("role").equals("COMMANDER"))
                .toList();
        for (int i = 0; i < commands.size(); i++) {
            var last = i == commands.size() - 1;
            assertThat(commands.get(i).get("to"))
                    .isEqualTo(last ? null : commands.get(i + 1).get("from"));
        }
        assertThat(incident.getString("commander.id") != null).isEqualTo(!commands.isEmpty());
    }

    private static void requireNoMergeCircle(String id) {
        var seen = new HashSet<String>();
        for (var at = id; at != null; at = Api.read(at).getString("mergedInto")) {
            assertThat(seen.add(at)).as("merged in a circle").isTrue();
        }
    }

    private static void requireReasonsOfMoments(String id) {
        as("commander")
                .get(INCIDENTS + "/" + id + "/moments/history")
                .then()
                .body("items.reason", everyItem(notNullValue()));
    }

    private static int countStatusEntries(String id) {
        return as("commander")
                .get(INCIDENTS + "/" + id + "/timeline?kind=STATUS_CHANGED&limit=200")
                .jsonPath()
                .getList("items")
                .size();
    }

    private static String time(Random random) {
        return Instant.parse("2026-01-02T10:00:00Z")
                .plusSeconds(random.nextInt(10_000))
                .toString();
    }

    private static <T> T pick(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
