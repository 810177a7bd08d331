package dev.afterword.incidents.chat;

import static dev.afterword.incidents.Api.as;
import static dev.afterword.incidents.chat.slack.FakeWorkspace.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.chat.slack.FakeWorkspace;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Forms open where there is a token, ask for what was not said, and do it under the rights of whoever submits them. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class SlackFormsTest {

    @Inject
    Pool pool;

    private static String shortcut(ChatApi.Chat chat, String user, String trigger) {
        return """
                {"type":"shortcut","callback_id":"declare","trigger_id":"%s","team":{"id":"%s","domain":"example"},
                 "user":{"id":"%s","username":"somebody","team_id":"%s"}}"""
                .formatted(trigger, chat.team(), user, chat.team());
    }

    private static String submitted(ChatApi.Chat chat, String user, String callback, String metadata, String values) {
        return """
                {"type":"view_submission","team":{"id":"%s"},"user":{"id":"%s","username":"somebody","team_id":"%s"},
                 "view":{"callback_id":"%s","private_metadata":"%s","state":{"values":%s}}}"""
                .formatted(chat.team(), user, chat.team(), callback, metadata, values);
    }

    private static List<Map<String, Object>> views(FakeWorkspace slack) {
        return slack.heard().getList("views");
    }

    @Test
    void declareWithoutATitleOpensAFormThatDeclares() {
        var slack = FakeWorkspace.connected();
        var chat = slack.chat().with("U1", "commander");
        assertThat(chat.said("U1", "C1", "declare sev1 --restricted")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .isEmpty();
        assertThat(views(slack)).hasSize(1);
        assertThat(views(slack).get(0)).containsEntry("callback_id", "declare");
        assertThat(views(slack).get(0).toString())
                .contains("initial_option={value=SEV1")
                .contains("initial_options");
        var title = "Out of a form " + UUID.randomUUID();
        var answer = chat.interact(submitted(
                        chat,
                        "U1",
                        "declare",
                        "",
                        """
                        {"title":{"value":{"value":"%s"}},"severity":{"value":{"selected_option":{"value":"SEV1"}}},
                         "summary":{"value":{"value":null}},"restricted":{"value":{"selected_options":[{"value":"restricted"}]}}}"""
                                .formatted(title)))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(answer.getString("response_action")).isEqualTo("update");
        var found = as("commander")
                .queryParam("q", title.substring(14))
                .get(Api.INCIDENTS)
                .jsonPath();
        assertThat(found.getList("items")).hasSize(1);
        assertThat(found.getString("items[0].visibility")).isEqualTo("RESTRICTED");
        assertThat(found.getString("items[0].severity")).isEqualTo("SEV1");
    }

    @Test
    void theShortcutOpensTheSameFormAndSaysWhatHinders() {
        var slack = FakeWorkspace.connected();
        var chat = slack.chat().with("U1", "responder").with("U6", "viewer");
        chat.interact(shortcut(chat, "U1", "t1")).then().statusCode(200);
        chat.interact(shortcut(chat, "U6", "t2")).then().statusCode(200);
        chat.interact(shortcut(chat, "U9", "t3")).then().statusCode(200);
        assertThat(views(slack)).hasSize(3);
        assertThat(views(slack).get(0)).containsEntry("callback_id", "declare");
        assertThat(views(slack).get(1).toString()).contains("may not do this").doesNotContain("callback_id=declare");
        assertThat(views(slack).get(2).toString()).contains("does not know who you are");
    }

    @Test
    void withoutATokenOrWhereTheTriggerIsTooOldTextSaysWhatIsMissing() {
        var chat = ChatApi.slack().with("U1", "commander");
        assertThat(chat.say("U1", "C1", "declare").getString("text")).contains("The title is missing");
        chat.interact(shortcut(chat, "U1", "t1")).then().statusCode(200);
        var slack = FakeWorkspace.connected();
        var fields = new HashMap<>(slack.chat().with("U1", "commander").command("U1", "C1", "declare"));
        fields.put("trigger_id", "expired");
        assertThat(slack.chat().slack(ChatApi.form(fields)).jsonPath().getString("text"))
                .contains("The title is missing");
        assertThat(views(slack)).isEmpty();
    }

    @Test
    void aSlackThatDoesNotAnswerCostsTheFormAndNotTheAnswer() {
        var slack = FakeWorkspace.connected();
        slack.chat().with("U1", "commander");
        slack.tell("fault", Map.of("method", "views.open", "cut", "before"));
        assertThat(slack.chat().say("U1", "C1", "declare").getString("text")).contains("The title is missing");
        slack.tell("fault", Map.of("method", "views.open", "error", "token_revoked"));
        assertThat(slack.chat().say("U1", "C1", "declare").getString("text")).contains("The title is missing");
        assertThat(slack.chat().health().getString("botTrouble")).contains("token_revoked");
    }

    @Test
    void updateWithoutATextOpensAFormThatAddsAndRates() {
        var slack = FakeWorkspace.connected();
        var chat = slack.chat().with("U1", "commander");
        var incident = Api.declared(Map.of());
        var id = incident.getString("id");
        chat.said("U1", "C1", "update " + incident.getString("key")).then().statusCode(200);
        assertThat(views(slack).get(0)).containsEntry("callback_id", "update").containsEntry("private_metadata", id);
        var values =
                """
                {"text":{"value":{"value":"%s"}},"severity":{"value":{"selected_option":{"value":"SEV0"}}}}""";
        var missing = chat.interact(submitted(chat, "U1", "update", id, values.formatted("  ")))
                .jsonPath();
        assertThat(missing.getString("errors.text")).contains("missing");
        assertThat(Api.read(id).getString("severity")).isEqualTo("SEV2");
        chat.interact(submitted(chat, "U1", "update", id, values.formatted("Rolled back")))
                .then()
                .statusCode(200);
        assertThat(Api.read(id).getString("severity")).isEqualTo("SEV0");
        assertThat(chat.timeline(id)).extracting(entry -> entry.get("text")).contains("Rolled back");
    }

    @Test
    void whatTakesLongerThanSlackWaitsIsShownInTheFormOnceItIsDone() {
        var slack = FakeWorkspace.connected();
        var chat = slack.chat().with("U1", "commander");
        var id = Api.declaredId();
        var body = submitted(chat, "U1", "update", id, "{\"text\":{\"value\":{\"value\":\"It is the cache\"}}}")
                .replace("\"callback_id\"", "\"id\":\"V7\",\"callback_id\"");
        pool.withTransaction(connection -> connection
                        .preparedQuery("select 1 from incident where id = $1 for update")
                        .execute(Tuple.of(UUID.fromString(id)))
                        .chain(() -> Uni.createFrom()
                                .item(() -> chat.interact(body))
                                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                        .invoke(reply -> assertThat(
                                        reply.then().statusCode(200).extract().asString())
                                .contains("takes longer than Slack waits")))
                .await()
                .atMost(Duration.ofSeconds(10));

        eventually(() -> assertThat(views(slack)).anySatisfy(view -> assertThat(view)
                .containsEntry("view_id", "V7")
                .containsEntry("type", "modal")
                .asString()
                .contains("It is the cache")));
        assertThat(chat.timeline(id)).extracting(entry -> entry.get("text")).containsOnlyOnce("It is the cache");
    }

    @Test
    void aSeverityThatTheImpactContradictsNeedsAReasonAndBothAreDoneOrNeither() {
        var slack = FakeWorkspace.connected();
        var chat = slack.chat().with("U1", "commander");
        var incident = Api.declared(Map.of("severity", "UNKNOWN"));
        var id = incident.getString("id");
        as("responder")
                .body(Map.of("cohort", "Payers", "necessity", 5, "importance", 5, "customersAffected", 20000))
                .post(Api.INCIDENTS + "/" + id + "/impacts")
                .then()
                .statusCode(201);
        assertThat(Api.read(id).getString("severity")).isEqualTo("SEV2");
        chat.said("U1", "C1", "update " + incident.getString("key")).then().statusCode(200);
        assertThat(views(slack).get(0).toString()).contains("block_id=severityReason");

        var refused = chat.interact(submitted(chat, "U1", "update", id, rating("SEV1", "")))
                .jsonPath();
        assertThat(refused.getString("errors.severityReason"))
                .contains("Nothing was changed. A reason is needed, since the impact says SEV2");
        assertThat(chat.interact(submitted(chat, "U1", "update", id, rating("", "The board waits")))
                        .jsonPath()
                        .getString("errors.severity"))
                .contains("Say how bad it is");
        assertThat(Api.read(id).getString("severity")).isEqualTo("SEV2");
        assertThat(chat.timeline(id)).extracting(entry -> entry.get("text")).doesNotContain("Rolled back");

        var form = submitted(chat, "U1", "update", id, rating("SEV1", "The board waits"));
        assertThat(chat.interact(form).jsonPath().getString("view.blocks[0].text.text"))
                .contains("Rolled back")
                .contains(incident.getString("key") + " is SEV1 now");
        chat.interact(form).then().statusCode(200);
        assertThat(Api.read(id).getString("assessment.reason")).isEqualTo("The board waits");
        assertThat(chat.timeline(id))
                .filteredOn(entry -> "Rolled back".equals(entry.get("text")))
                .hasSize(1);
    }

    private static String rating(String severity, String reason) {
        return """
                {"text":{"value":{"value":"Rolled back"}},"severity":{"value":{"selected_option":{"value":"%s"}}},
                 "severityReason":{"value":{"value":"%s"}}}"""
                .formatted(severity, reason);
    }

    @Test
    void aFormOfARestrictedIncidentOpensForNobodyElseAndDoesNothingForThem() {
        var slack = FakeWorkspace.connected();
        var chat = slack.chat().with("U1", "commander").with("U2", "responder");
        var id = Api.restrictedId();
        var key = Api.read(id).getString("key");
        var refused = chat.say("U2", "C1", "update " + key).getString("text");
        assertThat(refused).contains("Nothing was changed").doesNotContain("Keys leaked");
        assertThat(views(slack)).isEmpty();
        chat.interact(submitted(chat, "U2", "update", id, "{\"text\":{\"value\":{\"value\":\"Sneaked in\"}}}"))
                .then()
                .statusCode(200);
        chat.interact(submitted(chat, "U2", "update", "nonsense", "{\"text\":{\"value\":{\"value\":\"x\"}}}"))
                .then()
                .statusCode(200);
        assertThat(chat.timeline(id)).extracting(entry -> entry.get("text")).doesNotContain("Sneaked in");
    }

    @Test
    void theShortcutOnAMessageIsConfirmedAtSlacksAddressAndAtNoOther() {
        var chat = ChatApi.slack().with("U1", "responder");
        var incident = Api.declared(Map.of());
        chat.say("U1", "CCONFIRM", "link " + incident.getString("key"));
        var answer = UUID.randomUUID().toString();
        chat.interact(withAddress(
                        PinTest.action(chat, "CCONFIRM", "1700000000.000100", "told"),
                        FakeWorkspace.answerAddress(answer)))
                .then()
                .statusCode(200);
        eventually(() -> assertThat(FakeWorkspace.answered(answer).getString("text"))
                .contains("in the timeline of " + incident.getString("key")));
        assertThat(FakeWorkspace.answered(answer).getString("response_type")).isEqualTo("ephemeral");
        var elsewhere = UUID.randomUUID().toString();
        var foreign = FakeWorkspace.answerAddress(elsewhere).replace("127.0.0.1", "localhost");
        chat.interact(withAddress(PinTest.action(chat, "CCONFIRM", "1700000000.000200", "told"), foreign))
                .then()
                .statusCode(200);
        var wordless = UUID.randomUUID().toString();
        chat.interact(withAddress(
                PinTest.action(chat, "CCONFIRM", "1700000000.000250", ""), FakeWorkspace.answerAddress(wordless)));
        eventually(() ->
                assertThat(FakeWorkspace.answered(wordless).getString("text")).contains("nothing to read"));
        var last = UUID.randomUUID().toString();
        chat.interact(withAddress(
                PinTest.action(chat, "CCONFIRM", "1700000000.000300", "told"), FakeWorkspace.answerAddress(last)));
        eventually(
                () -> assertThat(FakeWorkspace.answered(last).getString("text")).isNotNull());
        assertThat(FakeWorkspace.answered(elsewhere).getString("text")).isNull();
    }

    private static String withAddress(String action, String address) {
        return action.replace("\"trigger_id\"", "\"response_url\":\"" + address + "\",\"trigger_id\"");
    }
}
