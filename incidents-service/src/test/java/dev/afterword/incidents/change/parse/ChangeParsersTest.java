package dev.afterword.incidents.change.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.hookkit.delivery.UnreadableDeliveryException;
import dev.afterword.hookkit.signature.HookHeaders;
import dev.afterword.incidents.change.ChangeKind;
import dev.afterword.incidents.change.ChangeState;
import dev.afterword.incidents.change.ObservedChange;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every provider's words come to. */
class ChangeParsersTest {

    private static final String AT = "2026-03-02T09:35:00Z";
    private static final ChangeReading USUAL = new ChangeReading(null, null, ChangeFieldMapping.USUAL);

    @Test
    void aStatusOfGitHubSaysWhatWasDeployedWhereAndByWhom() {
        var seen = one(ChangeProvider.GITHUB, ChangeBodies.gitHubStatus("42", "Shop", "production", "in_progress", AT));
        assertThat(seen.externalId()).isEqualTo("42");
        assertThat(seen.state()).isEqualTo(ChangeState.STARTED);
        assertThat(seen.kind()).isEqualTo(ChangeKind.DEPLOY);
        assertThat(seen.service()).isEqualTo("shop");
        assertThat(seen.environment()).isEqualTo("production");
        assertThat(seen.summary()).isEqualTo("acme/Shop main@1a2b3c4: Release 4.12");
        assertThat(seen.version()).isEqualTo("main@1a2b3c4");
        assertThat(seen.actor()).isEqualTo("mira");
        assertThat(seen.url()).isEqualTo("https://github.example.com/runs/812");
        assertThat(seen.at()).isEqualTo(AT);
        assertThat(seen.committedAt()).isEqualTo("2026-03-02T08:10:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "queued,PLANNED",
        "pending,PLANNED",
        "waiting,PLANNED",
        "in_progress,STARTED",
        "success,FINISHED",
        "failure,FAILED",
        "error,FAILED"
    })
    void statesOfGitHubAreKnown(String word, ChangeState state) {
        var body = ChangeBodies.gitHubStatus("42", "shop", "production", word, AT);
        assertThat(one(ChangeProvider.GITHUB, body).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @ValueSource(strings = {"inactive", "something-new"})
    void aStateOfGitHubThatSaysNothingOfTheDeploymentIsNoChange(String word) {
        var parsed = parse(
                ChangeProvider.GITHUB,
                ChangeBodies.gitHubStatus("42", "shop", "production", word, AT),
                Map.of(),
                USUAL);
        assertThat(parsed.changes()).isEmpty();
        assertThat(parsed.note()).contains(word);
    }

    @Test
    void gitHubsPayloadTellsOfACanaryStageAndItsTaskOfARollback() {
        var payload = "{\"share\":0.05,\"users\":\"Staff\",\"features\":[\"one-click\"],\"iteration\":\"2026-10\"}";
        var stage = one(
                ChangeProvider.GITHUB,
                ChangeBodies.gitHubStatus("42", "shop", "production", "success", AT, "deploy", payload));
        assertThat(stage.kind()).isEqualTo(ChangeKind.CANARY_STAGE);
        assertThat(stage.share()).isEqualByComparingTo("0.05");
        assertThat(stage.users()).isEqualTo("Staff");
        assertThat(stage.features()).containsExactly("one-click");
        assertThat(stage.iteration()).isEqualTo("2026-10");
        var rollback = one(
                ChangeProvider.GITHUB,
                ChangeBodies.gitHubStatus(
                        "42", "shop", "production", "success", AT, "deploy:rollback", "\"not json\""));
        assertThat(rollback.kind()).isEqualTo(ChangeKind.ROLLBACK);
    }

    @Test
    void gitHubsOtherEventsAreOfNoUseHereAndAPingIsNoMistake() {
        var ping = parse(ChangeProvider.GITHUB, ChangeBodies.gitHubPing(), Map.of("X-GitHub-Event", "ping"), USUAL);
        assertThat(ping.changes()).isEmpty();
        var issue = parse(ChangeProvider.GITHUB, "{\"issue\":{}}", Map.of("X-GitHub-Event", "issues"), USUAL);
        assertThat(issue.note()).contains("issues");
        assertThatThrownBy(() -> parse(ChangeProvider.GITHUB, "{\"issue\":{}}", Map.of(), USUAL))
                .isInstanceOf(UnreadableDeliveryException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"issue", "note", "merge_request"})
    void gitLabsOtherEventsAreNoChanges(String kind) {
        var body = "{\"object_kind\":\"" + kind + "\",\"event_type\":\"" + kind
                + "\",\"project\":{\"id\":1},\"object_attributes\":{\"id\":301,\"action\":\"update\"}}";
        assertThat(parse(ChangeProvider.GITLAB, body, Map.of(), USUAL).changes())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "created,PLANNED",
        "blocked,PLANNED",
        "running,STARTED",
        "success,FINISHED",
        "failed,FAILED",
        "canceled,CANCELED"
    })
    void statesOfGitLabAreKnownAndItsTimesToo(String word, ChangeState state) {
        var body = ChangeBodies.gitLab("15", "shop-api", "production", word, "2026-03-02 10:35:00 +0100");
        var seen = one(ChangeProvider.GITLAB, body);
        assertThat(seen.state()).isEqualTo(state);
        assertThat(seen.at()).isEqualTo(AT);
        assertThat(seen.externalId()).isEqualTo("30:15");
        assertThat(seen.service()).isEqualTo("shop-api");
        assertThat(seen.summary()).isEqualTo("acme/shop/shop-api v4.12.0@279484c0: Charge once");
        assertThat(seen.actor()).isEqualTo("Rin Tanaka");
        assertThat(seen.toString()).as("no more of a person than the name").doesNotContain("r@example.com");
    }

    @Test
    void aFeatureFlagOfGitLabIsAChangeEachTimeItIsTurned() {
        var body = ChangeBodies.gitLabFlag("shop-api", true);
        var seen = parse(ChangeProvider.GITLAB, body, Map.of("X-Gitlab-Event-UUID", "u-1"), USUAL)
                .changes()
                .get(0);
        assertThat(seen.kind()).isEqualTo(ChangeKind.FLAG);
        assertThat(seen.state()).isEqualTo(ChangeState.FINISHED);
        assertThat(seen.externalId()).isEqualTo("flag:30:6:on@u-1");
        assertThat(seen.service()).isEqualTo("shop-api");
        assertThat(seen.features()).containsExactly("one-click");
        assertThat(seen.summary()).isEqualTo("acme/shop/shop-api: feature flag one-click turned on");
        assertThat(seen.url()).isEqualTo("https://gitlab.example.com/acme/shop/-/feature_flags");
        assertThat(one(ChangeProvider.GITLAB, ChangeBodies.gitLabFlag("shop-api", false))
                        .summary())
                .endsWith("one-click turned off");
        assertThatThrownBy(() -> one(ChangeProvider.GITLAB, body.replace("true}", "null}")))
                .isInstanceOf(UnreadableDeliveryException.class);
    }

    @Test
    void aSyncOfArgoCdIsOneChangeFromItsBeginningToItsEnd() {
        var revision = "1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d";
        var begun = one(ChangeProvider.ARGO_CD, ChangeBodies.argoCd("shop", "Running", revision, AT, null, "old"));
        var done = one(
                ChangeProvider.ARGO_CD,
                ChangeBodies.argoCd("shop", "Succeeded", revision, AT, "2026-03-02T09:37:00Z", "old", revision));
        assertThat(done.externalId()).isEqualTo(begun.externalId()).isEqualTo("argocd/shop@" + AT);
        assertThat(begun.state()).isEqualTo(ChangeState.STARTED);
        assertThat(begun.version()).as("the images are the old ones by then").isEqualTo("1a2b3c4");
        assertThat(done.state()).isEqualTo(ChangeState.FINISHED);
        assertThat(done.at()).isEqualTo("2026-03-02T09:37:00Z");
        assertThat(done.version()).isEqualTo("shop:4.12.0, redis:7");
        assertThat(List.of(begun.kind(), done.kind())).containsOnly(ChangeKind.DEPLOY);
    }

    @Test
    void aSyncOfArgoCdToARevisionThatWasLeftIsARollbackFromItsBeginning() {
        var begun = one(ChangeProvider.ARGO_CD, ChangeBodies.argoCd("shop", "Running", "a", AT, null, "a", "b"));
        var done = one(ChangeProvider.ARGO_CD, ChangeBodies.argoCd("shop", "Succeeded", "a", AT, AT, "a", "b", "a"));
        assertThat(List.of(begun.kind(), done.kind())).containsOnly(ChangeKind.ROLLBACK);
        var again = one(ChangeProvider.ARGO_CD, ChangeBodies.argoCd("shop", "Succeeded", "a", AT, AT, "a", "a"));
        assertThat(again.kind()).as("the same revision synced again").isEqualTo(ChangeKind.DEPLOY);
    }

    @Test
    void aBodyOfAnyFormIsReadByMapping() {
        var mapping = mapping(
                """
                {"items":"/events","externalId":"/ref","summary":"/what","status":"/now","kind":"/sort","share":"/pct",
                 "features":"/flag/key","rolledBack":["UNDONE"],"environment":"/where"}""");
        var body =
                """
                {"events":[{"ref":7,"what":"Dark mode","now":"UNDONE","sort":"toggle","pct":"12.5 %","flag":{"key":"dark"},
                 "where":"prod","team":{"app":"Shop Front"}},
                 {"ref":8,"what":"Back to 4.11","now":"LIVE","sort":"revert","team":{"app":"x"}}]}""";
        var how = new ChangeReading(null, "/team/app", mapping);
        assertThatThrownBy(() -> parse(ChangeProvider.JSON, body, Map.of(), how))
                .as("a mapped status that nobody has explained")
                .isInstanceOf(UnreadableDeliveryException.class)
                .hasMessageContaining("LIVE");
        var seen = parse(ChangeProvider.JSON, body.replace("LIVE", "succeeded"), Map.of(), how)
                .changes();
        assertThat(seen).extracting(ObservedChange::externalId).containsExactly("7", "8");
        assertThat(seen).extracting(ObservedChange::kind).containsExactly(ChangeKind.FLAG, ChangeKind.ROLLBACK);
        assertThat(seen)
                .extracting(ObservedChange::state)
                .containsExactly(ChangeState.ROLLED_BACK, ChangeState.FINISHED);
        assertThat(seen).extracting(ObservedChange::service).containsExactly("shop-front", "x");
        assertThat(seen.get(0).share()).isEqualByComparingTo("0.125");
        assertThat(seen.get(0).features()).containsExactly("dark");
    }

    @Test
    void aFixedServiceGoesBeforeWhatTheBodySays() {
        var how = new ChangeReading("checkout", null, ChangeFieldMapping.USUAL);
        for (var provider : ChangeProvider.values()) {
            var body = ChangeBodies.all().get(provider).get(0);
            assertThat(parse(provider, body, Map.of(), how).changes().get(0).service())
                    .isEqualTo("checkout");
        }
    }

    @Test
    void aShareThatIsNoneIsLeftOut() {
        for (var share : List.of("\"half\"", "-1", "12", "1e999", "\"250 %\"")) {
            var body = ChangeBodies.json("1", "shop", "done", AT).replace("\"5%\"", share);
            assertThat(one(ChangeProvider.JSON, body).share()).as(share).isNull();
        }
    }

    @Test
    void aChangeWithoutAnIdIsKnownByWhatIsSaid() {
        var body = "{\"service\":\"shop\",\"version\":\"4.12.0\"}";
        var seen = one(ChangeProvider.JSON, body);
        assertThat(seen.externalId())
                .isEqualTo(one(ChangeProvider.JSON, body).externalId())
                .isNotEqualTo(one(ChangeProvider.JSON, body.replace("12", "13")).externalId());
        assertThat(seen.state()).isEqualTo(ChangeState.FINISHED);
        assertThat(seen.summary()).isEqualTo("shop 4.12.0");
        assertThatThrownBy(() -> one(ChangeProvider.JSON, "{\"version\":\"4.12.0\"}"))
                .hasMessageContaining("which service");
    }

    static ChangeFieldMapping mapping(String text) {
        try {
            return new ObjectMapper().readValue(text, ChangeFieldMapping.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static ObservedChange one(ChangeProvider provider, String body) {
        var parsed = parse(provider, body, Map.of(), USUAL);
        assertThat(parsed.changes()).hasSize(1);
        return parsed.changes().get(0);
    }

    private static ParsedChanges parse(
            ChangeProvider provider, String body, Map<String, String> headers, ChangeReading how) {
        var sent = HookHeaders.of(headers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue()))));
        return ChangeParsers.parse(provider, body.getBytes(StandardCharsets.UTF_8), sent, how);
    }
}
