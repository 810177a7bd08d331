package dev.afterword.incidents.chat.slackimport;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static dev.afterword.incidents.chat.slackfile.ExportFixture.aWorkspace;
import static dev.afterword.incidents.chat.slackfile.ExportFixture.bot;
import static dev.afterword.incidents.chat.slackfile.ExportFixture.said;
import static dev.afterword.incidents.chat.slackimport.SlackImportFixture.aChannel;
import static dev.afterword.incidents.chat.slackimport.SlackImportFixture.choice;
import static dev.afterword.incidents.chat.slackimport.SlackImportFixture.completed;
import static dev.afterword.incidents.chat.slackimport.SlackImportFixture.imported;
import static dev.afterword.incidents.chat.slackimport.SlackImportFixture.messages;
import static dev.afterword.incidents.chat.slackimport.SlackImportFixture.move;
import static dev.afterword.incidents.chat.slackimport.SlackImportFixture.reached;
import static dev.afterword.incidents.chat.slackimport.SlackImportFixture.read;
import static dev.afterword.incidents.chat.slackimport.SlackImportFixture.story;
import static dev.afterword.incidents.chat.slackimport.SlackImportFixture.uploaded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.chat.ChatApi;
import dev.afterword.incidents.chat.slackfile.ExportFixture;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was said in a channel becomes part of the story: after a dry run, each message once. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class SlackImportTest {

    private String channel;
    private String incident;

    @BeforeEach
    void anIncidentAndAChannel() {
        channel = aChannel();
        incident = Api.declaredId();
    }

    private ExportFixture talk() {
        return aWorkspace(channel)
                .day(
                        "2026-03-02",
                        said("1772443200.000100", "U1", "Checkout fails for <@U2>"),
                        said("1772443260.000200", "U2", "looking", ", \"thread_ts\": \"1772443200.000100\""),
                        bot("1772443300.000100", "PagerDuty", "Triggered: error rate"),
                        said("1772443400.000100", "U1", "joined", ", \"subtype\": \"channel_join\""));
    }

    @Test
    void theDryRunSaysWhatWouldComeAndWritesNothing() {
        var path = uploaded(incident, choice(Map.of()), talk().zip());
        var report = read(path);

        assertThat(report.getInt("report.read")).isEqualTo(4);
        assertThat(report.getString("report.channel.id")).isEqualTo(channel);
        assertThat(report.getList("report.channels")).hasSize(2);
        assertThat(report.getInt("counts.fresh")).isEqualTo(3);
        assertThat(report.getInt("counts.done")).isZero();
        assertThat(report.getList("report.skipped.reason")).isEqualTo(List.of("NOTICE"));
        assertThat(report.getList("report.people.name")).isEqualTo(List.of("Ana Example", "Rin Example"));
        assertThat(report.getList("allowedTransitions")).containsExactlyInAnyOrder("READING", "IMPORTING", "CANCELED");
        assertThat(messages(path).getList("items.text"))
                .isEqualTo(List.of("Checkout fails for @Rin Example", "looking", "Triggered: error rate"));
        assertThat(story(incident)).isEmpty();
    }

    @Test
    void messagesBecomeEntriesWithAuthorTimeAddressAndThread() {
        var done = imported(incident, choice(Map.of()), talk().zip());

        assertThat(done.getInt("counts.done")).isEqualTo(3);
        as("viewer")
                .get(INCIDENTS + "/" + incident + "/timeline?kind=COMMUNICATION_INTERNAL")
                .then()
                .body("items", hasSize(3))
                .body("items[0].text", is("Checkout fails for @Rin Example"))
                .body("items[0].occurredAt", is("2026-03-02T09:20:00.000100Z"))
                .body("items[0].source", is("IMPORT"))
                .body("items[0].importedFrom.system", is("slack"))
                .body("items[0].importedFrom.externalId", is(channel + ":1772443200.000100"))
                .body("items[0].importedFrom.author", is("Ana Example"))
                .body("items[0].evidence[0].url", is("https://slack.com/archives/" + channel + "/p1772443200000100"))
                .body("items[1].importedFrom.threadId", is(channel + ":1772443200.000100"))
                .body("items[1].evidence[0].url", containsString("?thread_ts=1772443200.000100&cid=" + channel))
                .body("items[2].importedFrom.author", is("PagerDuty"));
        as("viewer")
                .get(INCIDENTS + "/" + incident + "/timeline?kind=DETAILS_CHANGED")
                .then()
                .body("items.text", is(List.of("Imported from Slack: 3 messages added, 0 corrected.")));
    }

    @Test
    void theSameExportTwiceChangesNothing() {
        imported(incident, choice(Map.of()), talk().zip());
        var again = imported(incident, choice(Map.of()), talk().zip());

        assertThat(again.getInt("counts.unchanged")).isEqualTo(3);
        assertThat(again.getInt("counts.fresh")).isZero();
        assertThat(story(incident)).hasSize(3);
    }

    @Test
    void aMessageThatWasPinnedLiveIsNotDoubled() {
        var chat = ChatApi.slack().with("U1", "commander");
        incident = Api.declaredId();
        chat.say("U1", channel, "link " + Api.read(incident).getString("key"));
        chat.interact(
                        """
                {"type":"message_action","callback_id":"pin","trigger_id":"1.2.x","team":{"id":"%s","domain":"example"},
                 "user":{"id":"U1","name":"somebody","team_id":"%s"},"channel":{"id":"%s","name":"ops"},
                 "message_ts":"1772443200.000100",
                 "message":{"type":"message","user":"U2","ts":"1772443200.000100","text":"Checkout fails"}}"""
                                .formatted(chat.team(), chat.team(), channel))
                .then()
                .statusCode(200);
        assertThat(story(incident)).hasSize(1);

        // The linked channel is meant where none is named.
        var done = imported(incident, Map.of(), talk().zip());

        assertThat(done.getInt("counts.unchanged")).isEqualTo(1);
        assertThat(done.getInt("counts.fresh")).isEqualTo(2);
        assertThat(story(incident)).hasSize(3);
    }

    @Test
    void anExportFromBeforeAnEditThatWasHeardLiveBringsNothingBack() {
        var chat = ChatApi.slack().with("U1", "commander");
        incident = Api.declaredId();
        chat.say("U1", channel, "link " + Api.read(incident).getString("key"));
        chat.interact(
                        """
                {"type":"message_action","callback_id":"pin","trigger_id":"1.2.x","team":{"id":"%s","domain":"example"},
                 "user":{"id":"U1","name":"somebody","team_id":"%s"},"channel":{"id":"%s","name":"ops"},
                 "message_ts":"1772443200.000100",
                 "message":{"type":"message","user":"U2","ts":"1772443200.000100","text":"Checkout is back",
                            "edited":{"user":"U2","ts":"1772460000.000100"}}}"""
                                .formatted(chat.team(), chat.team(), channel))
                .then()
                .statusCode(200);

        var done = imported(incident, Map.of(), edited("Checkout fails for all", "1772450000.000100"));

        assertThat(done.getInt("counts.unchanged")).isEqualTo(1);
        assertThat(story(incident).get(0).get("text")).isEqualTo("Checkout is back");
    }

    @Test
    void wordsThatWereReleasedStayAndNewerOnesWait() {
        var other = Api.declaredId();
        imported(other, choice(Map.of()), edited("It fails", "1772440000.000100"));
        var released = story(other).get(0);
        as("commander")
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + released.get("version") + "\"")
                .body(Map.of("audience", "PUBLIC"))
                .patch(INCIDENTS + "/" + other + "/timeline/" + released.get("id"))
                .then()
                .statusCode(200);

        var done = imported(other, choice(Map.of()), edited("It fails for all", "1772450000.000100"));

        assertThat(done.getInt("counts.kept")).isEqualTo(1);
        assertThat(story(other).get(0).get("text")).isEqualTo("It fails");
        assertThat(story(other).get(0).get("newerVersion").toString()).contains("It fails for all");
        var again = imported(other, choice(Map.of()), edited("It fails for all", "1772450000.000100"));
        assertThat(again.getInt("counts.unchanged")).isEqualTo(1);
    }

    @Test
    void anEditInSlackCorrectsTheEntryWithItsHistory() {
        imported(incident, choice(Map.of()), talk().zip());
        var done = imported(incident, choice(Map.of()), edited("Checkout fails for everybody", "1772450000.000100"));

        assertThat(done.getInt("counts.corrected")).isEqualTo(1);
        assertThat(done.getInt("counts.unchanged")).isZero();
        var entry = story(incident).get(0);
        assertThat(entry.get("text")).isEqualTo("Checkout fails for everybody");
        as("viewer")
                .get(INCIDENTS + "/" + incident + "/timeline/" + entry.get("id") + "/history")
                .then()
                .body("items", hasSize(1))
                .body("items[0].facts.text", is("Checkout fails for @Rin Example"))
                .body("items[0].reason", is("Edited in Slack."));
        // The same edit once more is known, whatever people are called this time.
        var again = imported(
                incident,
                choice(Map.of("people", "PSEUDONYM")),
                edited("Checkout fails for everybody", "1772450000.000100"));
        assertThat(again.getInt("counts.unchanged")).isEqualTo(1);
    }

    @Test
    void whatSomebodyCorrectedHereStays() {
        imported(incident, choice(Map.of()), talk().zip());
        var entry = story(incident).get(0);
        as("commander")
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + entry.get("version") + "\"")
                .body(Map.of("text", "Checkout failed for card payments", "reason", "only cards"))
                .patch(INCIDENTS + "/" + incident + "/timeline/" + entry.get("id"))
                .then()
                .statusCode(200);
        var done = imported(incident, choice(Map.of()), edited("Checkout fails for all", "1772450000.000100"));

        assertThat(done.getInt("counts.kept")).isEqualTo(1);
        assertThat(story(incident).get(0).get("text")).isEqualTo("Checkout failed for card payments");
    }

    private byte[] edited(String text, String at) {
        return aWorkspace(channel)
                .day(
                        "2026-03-02",
                        said(
                                "1772443200.000100",
                                "U1",
                                text,
                                ", \"edited\": {\"user\": \"U1\", \"ts\": \"" + at + "\"}"))
                .zip();
    }

    @Test
    void anotherChoiceReadsTheSameFileAgain() {
        var path = uploaded(incident, Map.of(), talk().zip());
        var first = read(path);
        assertThat(first.getString("problem")).isEqualTo("Choose the channel.");
        assertThat(first.getString("report.channel")).isNull();
        move(path, "IMPORTING").then().statusCode(409).body("type", containsString("slack-import-not-ready"));

        as("responder")
                .body(Map.of("to", "READING", "choice", choice(Map.of("threads", false, "people", "NONE"))))
                .post(path + "/transitions")
                .then()
                .statusCode(202);
        var second = reached(path, "READY");

        assertThat(second.getString("problem")).isNull();
        assertThat(second.getInt("counts.fresh")).isEqualTo(2);
        assertThat(second.getList("report.people")).isEmpty();
        assertThat(completed(path).getInt("counts.done")).isEqualTo(2);
        assertThat(messages(path).getList("items.text", String.class)).containsOnlyNulls();
        assertThat(story(incident).get(0).get("text")).isEqualTo("Checkout fails for @somebody");
    }

    @Test
    void daysOfOneChannelAreReadAsTheyFollowEachOther() {
        var path = uploaded(
                incident,
                Map.of("channel", channel),
                ("[" + said("1772443200.000100", "U1", "one") + "]").getBytes(StandardCharsets.UTF_8));
        SlackImportFixture.upload(
                        "responder",
                        path,
                        2,
                        ("[" + said("1772529600.000100", "U1", "two") + ", {\"text\": \"lost\"}]")
                                .getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(204);
        var report = read(path);

        assertThat(report.getInt("counts.fresh")).isEqualTo(2);
        assertThat(report.getInt("report.unreadable")).isEqualTo(1);
        as("responder")
                .get(path + "/messages?outcome=UNREADABLE")
                .then()
                .body("items.problem", is(List.of("has no time (ts) that can be read")))
                .body("items[0].text", containsString("lost"));
        completed(path);
        assertThat(story(incident)).extracting(entry -> entry.get("text")).containsExactly("one", "two");
    }

    @Test
    void aLinkedAccountIsNamedAsHere() {
        var chat = ChatApi.slack();
        var user = "U" + channel;
        chat.with(user, "facilitator");
        var file = aWorkspace(channel)
                .day("2026-03-02", said("1772443200.000100", user, "hello"))
                .zip();
        var report = read(uploaded(incident, choice(Map.of()), file));

        assertThat(report.getString("report.people[0].by")).isEqualTo("ACCOUNT");
        assertThat(report.getString("report.people[0].name"))
                .isEqualTo(as("facilitator").get("/api/v1/me").jsonPath().getString("name"));
    }

    @Test
    void whatIsNoExportIsRefusedWithASentence() {
        var path = uploaded(
                incident,
                Map.of(),
                new ExportFixture().with("readme.txt", "hello").zip());
        move(path, "READING").then().statusCode(202);

        assertThat(reached(path, "FAILED").getString("problem")).startsWith("The archive holds no messages");
        move(path, "IMPORTING").then().statusCode(409);
    }

    @Test
    void aCanceledImportForgetsItsFile() {
        var path = uploaded(incident, choice(Map.of()), talk().zip());
        read(path);
        move(path, "CANCELED").then().statusCode(202).body("uploadedBytes", is(0));

        assertThat(messages(path).getList("items.text", String.class)).containsOnlyNulls();
        assertThat(story(incident)).isEmpty();
        move(path, "READING").then().statusCode(409);
    }

    @Test
    void aChoiceThatContradictsItselfIsRefused() {
        as("responder")
                .body(Map.of(
                        "choice",
                        Map.of("from", "2026-03-02T10:00:00Z", "to", "2026-03-02T09:00:00Z", "reactions", List.of())))
                .post(SlackImportFixture.imports(incident))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/choice/to"));
        as("responder")
                .body(Map.of("choice", Map.of("take", "PINNED", "reactions", List.of("eyes"))))
                .post(SlackImportFixture.imports(incident))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/choice/reactions"));
    }
}
