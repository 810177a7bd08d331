package dev.afterword.incidents.timeline;

import static dev.afterword.incidents.Api.as;
import static dev.afterword.incidents.timeline.StoryFixture.note;
import static dev.afterword.incidents.timeline.StoryFixture.of;
import static dev.afterword.incidents.timeline.StoryFixture.tellAll;
import static dev.afterword.incidents.timeline.StoryFixture.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class FilterTimelineTest {

    @Test
    void aTimelineIsNarrowedByEachFilterAndByAllOfThem() {
        var id = Api.declaredId();
        as("admin").body(Map.of("key", "filter-pool", "name", "Pool")).post("/api/v1/services");
        tellAll(
                        id,
                        List.of(
                                note("pool full", "occurredAt", "2026-01-02T10:00:00Z", "service", "filter-pool"),
                                note("pool-restart done", "occurredAt", "2026-01-02T11:00:00Z", "starred", true),
                                note(
                                        "alert",
                                        "kind",
                                        "DETECTION_SIGNAL",
                                        "occurredAt",
                                        "2026-01-02T12:00:00Z",
                                        "tags",
                                        List.of("SKIPPED")),
                                note(
                                        "cause",
                                        "occurredAt",
                                        "2026-01-02T13:00:00Z",
                                        "causality",
                                        "DIRECT",
                                        "causalityReason",
                                        "r",
                                        "symptomOrCause",
                                        "CAUSE",
                                        "audience",
                                        "PUBLIC")))
                .then()
                .statusCode(201);

        assertThat(texts("viewer", id, "kind=DETECTION_SIGNAL")).containsExactly("alert");
        assertThat(texts("viewer", id, "kind=NOTE&kind=DETECTION_SIGNAL")).hasSize(4);
        assertThat(texts("viewer", id, "audience=PUBLIC")).containsExactly("cause");
        assertThat(texts("viewer", id, "starred=true")).containsExactly("pool-restart done");
        assertThat(texts("viewer", id, "starred=false&kind=NOTE")).containsExactly("pool full", "cause");
        assertThat(texts("viewer", id, "tag=SKIPPED&tag=REDUNDANT")).containsExactly("alert");
        assertThat(texts("viewer", id, "causality=DIRECT")).containsExactly("cause");
        assertThat(texts("viewer", id, "symptomOrCause=CAUSE")).containsExactly("cause");
        assertThat(texts("viewer", id, "symptomOrCause=SYMPTOM")).isEmpty();
        assertThat(texts("viewer", id, "symptomOrCause=CAUSE&symptomOrCause=SYMPTOM"))
                .containsExactly("cause");
        as("viewer")
                .get(Api.INCIDENTS + "/" + id + "/timeline?symptomOrCause=BLAME")
                .then()
                .statusCode(400);
        assertThat(texts("viewer", id, "service=filter-pool")).containsExactly("pool full");
        assertThat(texts("viewer", id, "q=POOL")).containsExactly("pool full", "pool-restart done");
        assertThat(texts("viewer", id, "q=rest pool")).containsExactly("pool-restart done");
        assertThat(texts("viewer", id, "q=| !")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(texts("viewer", id, "from=2026-01-02T11:00:00Z&to=2026-01-02T13:00:00Z"))
                .containsExactly("pool-restart done", "alert");
        assertThat(texts("viewer", id, "q=pool&starred=true&kind=NOTE&to=2026-01-02T11:00:00Z"))
                .isEmpty();
    }

    @Test
    void phasesFollowFromTheMomentsUntilAPersonSaysOtherwise() {
        var id = Api.declared(Map.of(
                        "status",
                        "RESOLVED",
                        "moments",
                        Map.of(
                                "impactStarted", "2026-01-02T10:00:00Z",
                                "detected", "2026-01-02T10:10:00Z",
                                "mitigated", "2026-01-02T11:00:00Z",
                                "resolved", "2026-01-02T12:00:00Z")))
                .getString("id");
        tellAll(
                        id,
                        List.of(
                                note("before", "occurredAt", "2026-01-02T09:59:59Z"),
                                note("onset", "occurredAt", "2026-01-02T10:00:00Z"),
                                note("response", "occurredAt", "2026-01-02T10:10:00Z"),
                                note("mitigated", "occurredAt", "2026-01-02T11:00:00Z"),
                                note("recovery", "occurredAt", "2026-01-02T12:00:00Z"),
                                note("after", "occurredAt", "2026-01-02T12:00:00.000001Z"),
                                note("late background", "kind", "BACKGROUND", "occurredAt", "2026-01-02T13:00:00Z"),
                                note("set", "occurredAt", "2026-01-02T09:00:00Z", "phase", "AFTER")))
                .then()
                .statusCode(201);

        assertThat(texts("viewer", id, "phase=BEFORE")).containsExactly("before", "late background");
        assertThat(texts("viewer", id, "phase=ONSET")).containsExactly("onset");
        assertThat(texts("viewer", id, "phase=RESPONSE")).containsExactly("response", "mitigated");
        assertThat(texts("viewer", id, "phase=RECOVERY")).containsExactly("recovery");
        assertThat(texts("viewer", id, "phase=AFTER&kind=NOTE")).containsExactly("set", "after");
        assertThat(texts("viewer", id, "phase=ONSET&phase=RECOVERY")).containsExactly("onset", "recovery");
        as("viewer")
                .get(of(id) + "?kind=NOTE")
                .then()
                .body("items.phase", contains("AFTER", "BEFORE", "ONSET", "RESPONSE", "RESPONSE", "RECOVERY", "AFTER"))
                .body("items.phaseSet", contains(true, false, false, false, false, false, false));
    }

    @Test
    void aStoryIsReadFromItsEndAsWell() {
        var id = Api.declaredId();
        var at = "2026-01-02T10:00:00Z";
        tellAll(
                        id,
                        List.of(
                                note("one", "occurredAt", at),
                                note("two", "occurredAt", at),
                                note("three", "occurredAt", "2026-01-02T11:00:00Z")))
                .then()
                .statusCode(201);

        var texts = new ArrayList<String>();
        var cursor = "";
        while (cursor != null) {
            var page = as("viewer")
                    .get(of(id) + "?kind=NOTE&order=NEWEST_FIRST&limit=1&cursor=" + cursor)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            texts.addAll(page.getList("items.text"));
            cursor = page.getString("nextCursor");
        }
        assertThat(texts).containsExactly("three", "two", "one");
    }

    @Test
    void filtersThatMakeNoSenseAreNamed() {
        var id = Api.declaredId();
        for (var filter : List.of("phase=X", "causality=X", "tag=X", "starred=x", "from=x", "rendering=X", "limit=0")) {
            as("viewer")
                    .get(of(id) + "?" + filter)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("?" + filter.substring(0, filter.indexOf('='))));
        }
        as("viewer").get(of(id) + "?cursor=nonsense").then().statusCode(400);
    }
}
