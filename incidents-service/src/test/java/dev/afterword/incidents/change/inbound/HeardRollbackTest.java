package dev.afterword.incidents.change.inbound;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.incidents.Catalogue;
import dev.afterword.incidents.change.parse.ChangeBodies;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rollback that is heard of, and what it takes back. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class HeardRollbackTest {

    /** Neither says that it goes back; the versions that were there before do. */
    @ParameterizedTest
    @ValueSource(strings = {"GITHUB", "GITLAB"})
    void aDeploymentOfAnEarlierVersionIsARollbackAndTakesBackWhatRanUntilThen(String provider) {
        var service = Catalogue.service(Map.of());
        var id = HeardChangesTest.incident(service);
        var source = ChangeSourceApi.source(provider);
        source.told(version(provider, "1", service, "aaaaaaa", 31), version(provider, "2", service, "bbbbbbb", 35));
        var newer = ChangeSourceApi.changes(service).getString("items[0].id");
        as("responder")
                .body(Map.of("relation", "CONFIRMED"))
                .put(INCIDENTS + "/" + id + "/changes/" + newer)
                .then()
                .statusCode(200);
        source.told(
                version(provider, "3", service, "aaaaaaa", 50), version(provider, "3", service, "aaaaaaa", 50) + " ");

        var changes = ChangeSourceApi.changes(service);
        assertThat(changes.getList("items.kind")).containsExactly("ROLLBACK", "DEPLOY", "DEPLOY");
        assertThat(changes.getList("items.state")).containsExactly("FINISHED", "ROLLED_BACK", "FINISHED");
        assertThat(changes.getString("items[0].rollsBack")).isEqualTo(newer);
        assertThat(changes.getString("items[1].finishedAt")).isEqualTo("2026-03-02T09:50:00Z");
        assertThat(source.deliveries().getString("items[0].note")).isEqualTo("0 recorded, 0 moved on, 1 known before");
        assertThat(as("viewer")
                        .get(INCIDENTS + "/" + id + "/timeline?kind=CHANGE_DEPLOY")
                        .jsonPath()
                        .<String>getList("items.text"))
                .anyMatch(text -> text.endsWith(", rolled back"));

        source.told(version(provider, "2", service, "bbbbbbb", 36), version(provider, "4", service, "aaaaaaa", 55));
        assertThat(ChangeSourceApi.changes(service).getList("items.state"))
                .as("what is told of it late brings it not back, and the same version again takes nothing back")
                .containsExactly("FINISHED", "FINISHED", "ROLLED_BACK", "FINISHED");
        assertThat(ChangeSourceApi.changes(service).getList("items.kind"))
                .containsExactly("DEPLOY", "ROLLBACK", "DEPLOY", "DEPLOY");
    }

    private static String version(String provider, String id, String service, String sha, int minute) {
        var at = "2026-03-02T09:" + minute + ":00Z";
        return provider.equals("GITHUB")
                ? ChangeBodies.gitHubStatus(id, service, "production", "success", at)
                        .replace("1a2b3c4", sha)
                : ChangeBodies.gitLab(id, service, "production", "success", at).replace("279484c0", sha);
    }

    @Test
    void aRollbackThatNamesWhatItTakesBackTakesBackThatAndOneOfAFeatureNothingElse() {
        var service = Catalogue.service(Map.of());
        var github = ChangeSourceApi.source("GITHUB");
        for (var id : List.of("1", "2")) {
            github.told(
                    ChangeBodies.gitHubStatus(id, service, "production", "success", "2026-03-02T09:3" + id + ":00Z"));
        }
        github.told(ChangeBodies.gitHubStatus(
                "3", service, "production", "in_progress", "2026-03-02T09:40:00Z", "rollback", "{\"rollsBack\":1}"));
        assertThat(ChangeSourceApi.changes(service).getList("items.state"))
                .as("it is not finished")
                .containsExactly("STARTED", "FINISHED", "FINISHED");
        github.told(ChangeBodies.gitHubStatus(
                "3", service, "production", "success", "2026-03-02T09:41:00Z", "rollback", "{\"rollsBack\":1}"));
        assertThat(ChangeSourceApi.changes(service).getList("items.state"))
                .containsExactly("FINISHED", "FINISHED", "ROLLED_BACK");

        var other = Catalogue.service(Map.of());
        var json =
                ChangeSourceApi.source("JSON", Map.of("service", other, "mapping", Map.of("rollsBack", "/reverts/id")));
        json.told(
                """
                {"id":"c1","kind":"deploy","title":"4.12","at":"2026-03-02T09:35:00Z"}""",
                """
                {"id":"f1","kind":"flag","features":["one-click"],"title":"On","at":"2026-03-02T09:36:00Z"}""",
                """
                {"id":"r1","kind":"rollback","features":["one-click"],"title":"Off","at":"2026-03-02T09:37:00Z"}""");
        assertThat(ChangeSourceApi.changes(other).getList("items.state"))
                .containsExactly("FINISHED", "FINISHED", "FINISHED");
        json.told(
                """
                {"id":"r2","reverts":{"id":"f1"},"title":"Off","at":"2026-03-02T09:38:00Z"}""",
                """
                {"id":"r3","reverts":{"id":"never heard of"},"title":"?","at":"2026-03-02T09:39:00Z"}""",
                """
                {"id":"r4","reverts":{"id":"r4"},"title":"?","at":"2026-03-02T09:40:00Z"}""");
        var changes = ChangeSourceApi.changes(other);
        assertThat(changes.getList("items.externalId")).containsExactly("r4", "r3", "r2", "r1", "f1", "c1");
        assertThat(changes.getList("items.state"))
                .containsExactly("FINISHED", "FINISHED", "FINISHED", "FINISHED", "ROLLED_BACK", "FINISHED");
        assertThat(changes.getList("items.kind")).startsWith("ROLLBACK", "ROLLBACK", "ROLLBACK", "ROLLBACK");

        json.told(
                """
                {"id":"r5","reverts":{"id":"c1"},"features":["one-click"],"title":"Off","at":"2026-03-02T09:41:00Z"}""");
        var afterwards = ChangeSourceApi.changes(other);
        assertThat(afterwards.getString("items[0].rollsBack")).isEqualTo(afterwards.getString("items[6].id"));
        assertThat(afterwards.getString("items[6].state")).isEqualTo("FINISHED");
        assertThat(afterwards.getList("items[6].featuresTakenBack")).isEqualTo(List.of("one-click"));
    }
}
