package dev.afterword.incidents.timeline;

import static dev.afterword.incidents.Api.as;
import static dev.afterword.incidents.timeline.StoryFixture.correct;
import static dev.afterword.incidents.timeline.StoryFixture.note;
import static dev.afterword.incidents.timeline.StoryFixture.of;
import static dev.afterword.incidents.timeline.StoryFixture.tellAll;
import static dev.afterword.incidents.timeline.StoryFixture.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.startsWith;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class ExternalRenderingTest {

    @Test
    void whateverIsAskedForNothingInternalLeavesTheOrganisation() {
        var id = Api.declaredId();
        tellAll(id, everyCombination()).then().statusCode(201);

        for (var filter : filters()) {
            var answer = as("commander")
                    .get(of(id) + "?limit=200&rendering=EXTERNAL&" + filter)
                    .then()
                    .statusCode(200)
                    .extract();
            assertThat(answer.asString())
                    .as(filter)
                    .doesNotContain("internal-only", "because-internal", "graphs.example.org", "Carlos", "slack");
            assertThat(answer.jsonPath().getList("items.audience", String.class))
                    .as(filter)
                    .allMatch(audience -> audience.equals("CUSTOMER") || audience.equals("PUBLIC"));
        }
        assertThat(as("commander")
                        .get(of(id) + "?limit=200&rendering=EXTERNAL")
                        .jsonPath()
                        .getList("items"))
                .hasSize(2 * (kinds().size() - 1));
    }

    @ParameterizedTest
    @EnumSource(
            value = EntryAudience.class,
            names = {"CUSTOMER", "PUBLIC"})
    void howItFeltIsForNobodyOutside(EntryAudience audience) {
        var id = Api.declaredId();
        var felt = note("We were afraid", "kind", "SENTIMENT", "audience", audience);
        as("commander")
                .body(felt)
                .post(of(id))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/audience"))
                .body("errors.message", contains(startsWith("of SENTIMENT must not leave the organisation")));
        tellAll(id, List.of(felt)).then().statusCode(400).body("errors.pointer", contains("/entries/0/audience"));

        var told = told(id, note("We were afraid", "kind", "SENTIMENT")).getString("id");
        correct("commander", id, told, 0, Map.of("audience", audience, "reason", "All may know"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/audience"));
        as("commander").get(of(id) + "?kind=SENTIMENT").then().body("items.audience", contains("ORGANISATION"));
    }

    private static List<Map<String, Object>> everyCombination() {
        var random = new Random(7);
        var entries = new ArrayList<Map<String, Object>>();
        for (var audience : EntryAudience.values()) {
            for (var kind : kinds()) {
                if (kind == TimelineEntryKind.SENTIMENT && audience.leavesTheOrganisation()) {
                    continue;
                }
                var inside = !audience.leavesTheOrganisation();
                var entry = note(
                        (inside ? "internal-only " : "for all ") + kind,
                        "kind",
                        kind,
                        "audience",
                        audience,
                        "starred",
                        random.nextBoolean(),
                        "causality",
                        "DIRECT",
                        "causalityReason",
                        "because-internal",
                        "tags",
                        List.of("SKIPPED"),
                        "evidence",
                        List.of(Map.of("url", "https://graphs.example.org/1")));
                if (audience != EntryAudience.PRIVATE) {
                    entry.put("importedFrom", Map.of("system", "slack", "externalId", audience + "." + kind));
                }
                entries.add(entry);
            }
        }
        return entries;
    }

    private static List<TimelineEntryKind> kinds() {
        return Stream.of(TimelineEntryKind.values())
                .filter(kind -> !kind.isAutomatic())
                .filter(kind -> kind != TimelineEntryKind.MISCOMMUNICATION)
                .filter(kind -> kind != TimelineEntryKind.RUNBOOK_DEVIATED)
                .toList();
    }

    private static List<String> filters() {
        var audiences = Stream.of(EntryAudience.values()).map(a -> "audience=" + a);
        var others = Stream.of(
                "", "starred=true", "tag=SKIPPED", "causality=DIRECT", "q=internal", "q=only", "phase=RESPONSE");
        var all = Stream.of(EntryAudience.values()).map(a -> "audience=" + a).collect(Collectors.joining("&"));
        return Stream.concat(Stream.concat(audiences, others), Stream.of(all)).toList();
    }
}
