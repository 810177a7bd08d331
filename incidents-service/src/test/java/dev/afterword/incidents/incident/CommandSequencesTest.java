package dev.afterword.incidents.incident;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.incident.RandomCommands.Command;
import dev.afterword.incidents.incident.RandomCommands.Seen;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Comparator;
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

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void noSequenceOfCommandsBreaksAnInvariant(long seed) {
        var random = new Random(seed);
        var people = List.of(Api.known("responder"), Api.known("commander"), Api.known("facilitator"));
        var ids = List.of(Api.declaredId(), Api.declaredId(), Api.declaredId());
        var known = new HashMap<String, Seen>();
        ids.forEach(id -> known.put(id, Seen.of(id)));
        for (int i = 0; i < 32; i++) {
            var id = RandomCommands.pick(ids, random);
            var before = known.get(id);
            var command = RandomCommands.pick(List.of(Command.values()), random);
            var answer = RandomCommands.send(command, before, ids, people, random);
            assertThat(answer.statusCode()).as(answer.asString()).isLessThan(500);
            var after = Seen.of(id);
            requireInvariants(id, after.incident());
            requireMergedStaysAsItIs(command, before, after, answer);
            requireOldMomentsKept(before, after);
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

    private static void requireMergedStaysAsItIs(Command command, Seen before, Seen after, Response answer) {
        if (!before.isMerged()) {
            return;
        }
        if (command.adds()) {
            assertThat(answer.statusCode())
                    .as("%s of a merged incident: %s", command, answer.asString())
                    .isBetween(400, 499);
        }
        if (command.moves()) {
            assertThat(answer.statusCode() < 300)
                    .as("only going back is a change")
                    .isNotEqualTo(after.isMerged());
        } else {
            assertThat(after.status()).isEqualTo("MERGED");
        }
    }

    /** What a moment was before stands beside what it is now. */
    private static void requireOldMomentsKept(Seen before, Seen after) {
        Map<String, String> old = before.incident().getMap("moments");
        var changed = old.entrySet().stream()
                .filter(moment -> moment.getValue() != null)
                .filter(moment -> !moment.getValue().equals(after.incident().getString("moments." + moment.getKey())))
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        List<Map<String, Object>> history = as("commander")
                .get(INCIDENTS + "/" + after.id() + "/moments/history")
                .jsonPath()
                .getList("items");
        changed.forEach(moment -> assertThat(history)
                .as("%s was %s", moment.getKey(), moment.getValue())
                .anySatisfy(kept -> {
                    assertThat(kept).containsEntry("moment", moment.getKey());
                    assertThat(kept).containsEntry("before", moment.getValue());
                    assertThat(kept.get("after")).isEqualTo(after.incident().getString("moments." + moment.getKey()));
                }));
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
        requireOneCommanderAtATime(id, incident);
    }

    private static void inOrder(JsonPath incident, String first, String second) {
        var one = incident.getString("moments." + first);
        var other = incident.getString("moments." + second);
        if (one != null && other != null) {
            assertThat(Instant.parse(other)).isAfterOrEqualTo(Instant.parse(one));
        }
    }

    private static void requireOneCommanderAtATime(String id, JsonPath incident) {
        var roles =
                as("commander").get(INCIDENTS + "/" + id + "/roles").jsonPath().<Map<String, String>>getList("items");
        var commands = roles.stream()
                .filter(held -> held.get("role").equals("COMMANDER"))
                .sorted(Comparator.comparing(held -> Instant.parse(held.get("from"))))
                .toList();
        for (int i = 0; i < commands.size() - 1; i++) {
            assertThat(commands.get(i).get("to"))
                    .as("the earlier one has ended")
                    .isNotNull();
            assertThat(Instant.parse(commands.get(i).get("to")))
                    .isBeforeOrEqualTo(Instant.parse(commands.get(i + 1).get("from")));
        }
        var goesOn = !commands.isEmpty() && commands.get(commands.size() - 1).get("to") == null;
        assertThat(incident.getString("commander.id") != null).isEqualTo(goesOn);
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
}
