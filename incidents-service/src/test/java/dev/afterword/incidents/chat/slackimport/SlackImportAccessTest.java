package dev.afterword.incidents.chat.slackimport;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static dev.afterword.incidents.chat.slackfile.ExportFixture.aWorkspace;
import static dev.afterword.incidents.chat.slackfile.ExportFixture.said;
import static dev.afterword.incidents.chat.slackimport.SlackImportFixture.aChannel;
import static dev.afterword.incidents.chat.slackimport.SlackImportFixture.choice;
import static dev.afterword.incidents.chat.slackimport.SlackImportFixture.imported;
import static dev.afterword.incidents.chat.slackimport.SlackImportFixture.imports;
import static dev.afterword.incidents.chat.slackimport.SlackImportFixture.reached;
import static dev.afterword.incidents.chat.slackimport.SlackImportFixture.upload;
import static dev.afterword.incidents.chat.slackimport.SlackImportFixture.uploaded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.chat.ChatApi;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who may write the story may import into it, and sees their own imports alone. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class SlackImportAccessTest {

    private final byte[] file = aWorkspace(aChannel())
            .day("2026-03-02", said("1772443200.000100", "U1", "hello"))
            .zip();

    @Inject
    Pool pool;

    @Test
    void whoOnlyReadsImportsNothing() {
        var incident = Api.declaredId();
        as("viewer").body(Map.of()).post(imports(incident)).then().statusCode(403);
        as("viewer").get(imports(incident)).then().statusCode(403);
    }

    @Test
    void whatSomebodyElseHasTakenBackComesBackWithWhatItSaysByNow() {
        var incident = Api.declaredId();
        var channel = aChannel();
        var chat = ChatApi.slack().with("U1", "commander");
        chat.say("U1", channel, "link " + Api.read(incident).getString("key"));
        for (var type : List.of("pin_added", "pin_removed")) {
            chat.event(
                            """
                            {"team_id":"%s","type":"event_callback","event_id":"Ev%s%s","event":{"type":"%s","user":"U1",
                             "channel_id":"%s","item":{"type":"message","channel":"%s","message":
                              {"type":"message","user":"U2","ts":"1772443200.000100","text":"Checkout fails"}}}}"""
                                    .formatted(chat.team(), type, channel, type, channel, channel))
                    .then()
                    .statusCode(200);
            chat.settled();
        }
        as("viewer")
                .get(INCIDENTS + "/" + incident + "/timeline?kind=COMMUNICATION_INTERNAL")
                .then()
                .body("items", hasSize(0));
        var edited = aWorkspace(channel)
                .day(
                        "2026-03-02",
                        said(
                                "1772443200.000100",
                                "U2",
                                "Checkout fails for all",
                                ", \"edited\": {\"user\": \"U2\", \"ts\": \"1772450000.000100\"}"))
                .zip();
        var done = imported(incident, choice(Map.of()), edited);

        assertThat(done.getInt("counts.fresh")).isEqualTo(1);
        as("viewer")
                .get(INCIDENTS + "/" + incident + "/timeline?kind=COMMUNICATION_INTERNAL")
                .then()
                .body("items.text", is(List.of("Checkout fails for all")));
        // Once it is back it is known.
        var again = imported(incident, choice(Map.of()), edited);
        assertThat(again.getInt("counts.unchanged")).isEqualTo(1);
    }

    @Test
    void anImportIsItsMakersAlone() {
        var incident = Api.declaredId();
        var path = uploaded(incident, choice(Map.of()), file);

        as("responder").get(imports(incident)).then().statusCode(200).body("items", hasSize(1));
        as("manager").get(imports(incident)).then().statusCode(200).body("items", empty());
        as("manager").get(path).then().statusCode(404);
        as("manager").get(path + "/messages").then().statusCode(404);
        upload("manager", path, 1, file).then().statusCode(404);
        as("manager")
                .body(Map.of("to", "READING"))
                .post(path + "/transitions")
                .then()
                .statusCode(404);
        var elsewhere = path.replace(incident, Api.declaredId());
        as("responder").get(elsewhere).then().statusCode(404);
    }

    @Test
    void aRestrictedIncidentIsNotThereForStrangers() {
        var incident = Api.restrictedId();
        as("responder").body(Map.of()).post(imports(incident)).then().statusCode(404);
        as("responder").get(imports(incident)).then().statusCode(404);
    }

    @Test
    void whoLosesTheIncidentMeanwhileWritesNothing() {
        var incident = Api.declaredId();
        var path = uploaded(incident, choice(Map.of()), file);
        SlackImportFixture.read(path);
        // Restricted, and moved on behind the API's back, as if the worker came late.
        pool.preparedQuery("update incident set visibility = 'RESTRICTED' where id = $1")
                .executeAndAwait(Tuple.of(UUID.fromString(incident)));
        pool.preparedQuery("update slack_import set state = 'IMPORTING' where incident_id = $1")
                .executeAndAwait(Tuple.of(UUID.fromString(incident)));
        pool.preparedQuery(
                        """
                        do $$ begin
                          for i in 1..300 loop
                            exit when not exists (select 1 from slack_import where state = 'IMPORTING');
                            perform pg_sleep(0.1); commit;
                          end loop; end $$""")
                .executeAndAwait();
        as("responder").get(path).then().statusCode(404);
        as("commander")
                .get(INCIDENTS + "/" + incident + "/timeline?kind=COMMUNICATION_INTERNAL")
                .then()
                .body("items", empty());
    }

    @Test
    void whatIsTooLargeOrNumberedWronglyIsRefused() {
        var incident = Api.declaredId();
        var path = uploaded(incident, choice(Map.of()), file);
        upload("responder", path, 0, file).then().statusCode(400);
        upload("responder", path, 201, file).then().statusCode(400);
        var part = new byte[4_000_000];
        for (int number = 2; number < 7; number++) {
            upload("responder", path, number, part).then().statusCode(204);
        }
        upload("responder", path, 7, part).then().statusCode(413);
    }

    @Test
    void aFileOfWhichAPartIsMissingIsNotReadAndThePartIsNamed() {
        var path = begun(Api.declaredId());
        var half = file.length / 2;
        upload("responder", path, 1, Arrays.copyOf(file, half)).then().statusCode(204);
        upload("responder", path, 4, Arrays.copyOfRange(file, half, file.length))
                .then()
                .statusCode(204);

        SlackImportFixture.move(path, "READING")
                .then()
                .statusCode(409)
                .body("type", endsWith("slack-import-part-missing"))
                .body("detail", startsWith("Parts 2, 3 of 4 are missing"));
        reached(path, "UPLOADING");
    }

    @Test
    void withoutAFileNothingIsRead() {
        var path = begun(Api.declaredId());
        SlackImportFixture.move(path, "READING").then().statusCode(409);
        SlackImportFixture.move(path, "IMPORTING").then().statusCode(409);
        reached(path, "UPLOADING");
    }

    private static String begun(String incident) {
        var id = as("responder")
                .body(Map.of())
                .post(imports(incident))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
        return imports(incident) + "/" + id;
    }
}
