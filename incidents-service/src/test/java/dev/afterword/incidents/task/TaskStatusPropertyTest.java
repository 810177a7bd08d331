package dev.afterword.incidents.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.incidents.people.PersonRef;
import dev.afterword.restkit.problem.ProblemException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Random sequences of changes against a model that is nothing but a table. */
class TaskStatusPropertyTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final PersonRef RIN = new PersonRef("rin", "Rin Tanaka");
    private static final Map<String, Set<String>> MODEL = Map.of(
            "OPEN", Set.of("IN_PROGRESS", "DONE", "CANCELED"),
            "IN_PROGRESS", Set.of("OPEN", "DONE", "CANCELED"),
            "DONE", Set.of("OPEN"),
            "CANCELED", Set.of("OPEN"));

    @Property(tries = 1000)
    void aTaskGoesExactlyWhereTheTableSays(
            @ForAll @Size(max = 20) List<TaskStatus> commands, @ForAll @Size(20) List<Boolean> reasons) {
        var task = new IncidentTask(
                UUID.randomUUID(), UUID.randomUUID(), new AssignTaskRequest("Look", "rin", null), RIN, RIN, NOW);
        var model = "OPEN";
        for (int i = 0; i < commands.size(); i++) {
            var to = commands.get(i).name();
            var ended = model.equals("DONE") || model.equals("CANCELED");
            var legal = MODEL.get(model).contains(to) && (reasons.get(i) || !(ended || to.equals("CANCELED")));

            assertThat(moves(task, commands.get(i), reasons.get(i))).isEqualTo(legal);

            model = legal ? to : model;
            var view = task.view();
            assertThat(view.status()).hasToString(model);
            assertThat(view.endedAt() != null).isEqualTo(model.equals("DONE") || model.equals("CANCELED"));
            assertThat(view.person()).isEqualTo(RIN);
        }
    }

    private static boolean moves(IncidentTask task, TaskStatus to, boolean withReason) {
        try {
            task.move(new TaskTransitionRequest(to, withReason ? "for the test" : null), NOW);
            return true;
        } catch (ProblemException refused) {
            assertThat(refused.type().status()).isIn(400, 409);
            return false;
        }
    }
}
