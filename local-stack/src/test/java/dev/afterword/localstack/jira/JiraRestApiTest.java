package dev.afterword.localstack.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.localstack.jira.JiraFaults.Fault;
import dev.afterword.localstack.jira.JiraFaults.Kind;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JiraRestApiTest {
    private static final String SEARCH = "/rest/api/3/search/jql";
    private JiraStandIn jira;
    private JiraCaller bot;

    @BeforeEach
    void start() {
        jira = JiraStandIn.start(JiraStandInSettings.forTests());
        bot = new JiraCaller(jira, JiraAccount.SERVICE);
    }

    @AfterEach
    void stop() {
        jira.close();
    }

    @Test
    void everyAnswerSaysThatThisIsAStandIn() throws Exception {
        assertThat(bot.call("GET", "/rest/api/3/serverInfo", null).headers().firstValue("X-Jira-Stand-In"))
                .contains("true");
        assertThat(bot.call("GET", "/", null).body()).contains("This is a stand-in, not Jira.");
    }

    @Test
    void withoutAValidTokenNothingIsAnswered() throws Exception {
        assertThat(new JiraCaller(jira, null)
                        .call("GET", "/rest/api/3/myself", null)
                        .statusCode())
                .isEqualTo(401);
        assertThat(bot.get("/rest/api/3/myself").path("accountId").asText()).isEqualTo(JiraAccount.SERVICE.accountId());
        jira.renewServiceToken("another");
        assertThat(bot.call("GET", "/rest/api/3/myself", null).statusCode()).isEqualTo(401);
    }

    @Test
    void anIssueIsCreatedFoundByItsLabelAndRead() throws Exception {
        JsonNode created =
                bot.post("/rest/api/3/issue", JiraCaller.issue("Add an alert", JiraCaller.document("Why"), "x-1"));

        JsonNode found =
                bot.post(SEARCH, "{\"jql\":\"labels = \\\"x-1\\\" ORDER BY created\",\"fields\":[\"status\"]}");
        assertThat(found.path("isLast").asBoolean()).isTrue();
        assertThat(found.path("issues").get(0).path("id")).isEqualTo(created.path("id"));
        JsonNode issue = bot.get("/rest/api/3/issue/" + created.path("key").asText());
        assertThat(issue.path("fields")
                        .path("status")
                        .path("statusCategory")
                        .path("key")
                        .asText())
                .isEqualTo("new");
        assertThat(bot.get("/rest/api/3/issue/" + created.path("id").asText() + "/properties/afterword.action")
                        .path("value")
                        .path("actionId")
                        .asText())
                .isEqualTo("a1");
    }

    @Test
    void descriptionsMustBeDocumentsWithoutEmptyText() throws Exception {
        JsonNode wiki = bot.post("/rest/api/3/issue", JiraCaller.issue("A", "\"h1. wiki\"", "x"));
        assertThat(wiki.path("errors").path("description").asText()).contains("Atlassian Document");
        JsonNode empty = bot.post("/rest/api/3/issue", JiraCaller.issue("A", JiraCaller.document(""), "x"));
        assertThat(empty.path("errorMessages").get(0).asText()).isEqualTo("INVALID_INPUT");
        assertThat(jira.issuesLabelled("x")).isEmpty();
    }

    @Test
    void theOldSearchIsGoneAndTheNewOneWantsFields() throws Exception {
        assertThat(bot.call("GET", "/rest/api/3/search?jql=project=OPS", null).statusCode())
                .isEqualTo(410);
        assertThat(bot.call("POST", SEARCH, "{\"jql\":\"project = OPS\"}").statusCode())
                .isEqualTo(400);
        assertThat(bot.call("POST", SEARCH, "{\"jql\":\"nonsense ~~\",\"fields\":[\"status\"]}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void searchPagesFollowTheToken() throws Exception {
        for (int i = 0; i < 3; i++) {
            bot.post("/rest/api/3/issue", JiraCaller.issue("I" + i, JiraCaller.document("d"), "x"));
        }
        String query =
                "{\"jql\":\"(labels = x OR key in (OPS-9)) AND updated >= -5m\",\"fields\":[\"key\"],\"maxResults\":2";
        JsonNode first = bot.post(SEARCH, query + "}");
        assertThat(first.path("isLast").asBoolean()).isFalse();
        JsonNode second = bot.post(SEARCH, query + ",\"nextPageToken\":" + first.path("nextPageToken") + "}");
        assertThat(second.path("issues")).hasSize(1);
        assertThat(second.path("isLast").asBoolean()).isTrue();
    }

    @Test
    void transitionsCarryTheirCategoryAndDoneSetsAResolution() throws Exception {
        String key = create("x");
        JsonNode transitions = bot.get("/rest/api/3/issue/" + key + "/transitions?expand=transitions.fields");
        assertThat(transitions
                        .path("transitions")
                        .get(2)
                        .path("to")
                        .path("statusCategory")
                        .path("key")
                        .asText())
                .isEqualTo("done");
        bot.call("POST", "/rest/api/3/issue/" + key + "/transitions", "{\"transition\":{\"id\":\"31\"}}");
        assertThat(bot.get("/rest/api/3/issue/" + key)
                        .path("fields")
                        .path("resolution")
                        .path("name")
                        .asText())
                .isEqualTo("Done");
    }

    @Test
    void aRemoteLinkIsCreatedOnceForItsGlobalId() throws Exception {
        String path = "/rest/api/3/issue/" + create("x") + "/remotelink";
        String link = "{\"globalId\":\"g\",\"object\":{\"url\":\"http://127.0.0.1\",\"title\":\"ACT-1\"}}";
        assertThat(bot.call("POST", path, link).statusCode()).isEqualTo(201);
        assertThat(bot.call("POST", path, link).statusCode()).isEqualTo(200);
        assertThat(bot.get(path)).hasSize(1);
    }

    @Test
    void faultsStrikeAsOrderedAndAreThenUsedUp() throws Exception {
        jira.faults().order(Fault.rateLimit(1, "jira-burst-based", 7L));
        var limited = bot.call("GET", "/rest/api/3/myself", null);
        assertThat(limited.statusCode()).isEqualTo(429);
        assertThat(limited.headers().firstValue("Retry-After")).contains("7");
        assertThat(limited.headers().firstValue("RateLimit-Reason")).contains("jira-burst-based");
        assertThat(bot.call("GET", "/rest/api/3/myself", null).statusCode()).isEqualTo(200);
    }

    @Test
    void aLostAnswerLeavesTheIssueBehind() {
        jira.faults().order(Fault.of(Kind.TIMEOUT_AFTER_COMMIT, 1).on("POST", "/rest/api/3/issue"));
        assertThatThrownBy(() -> create("lost")).isInstanceOf(IOException.class);
        assertThat(jira.issuesLabelled("lost")).hasSize(1);
    }

    @Test
    void theSearchIndexMayRunLate() throws Exception {
        jira.faults().searchLag(Duration.ofMinutes(1));
        create("late");
        assertThat(bot.post(SEARCH, "{\"jql\":\"labels = late\",\"fields\":[\"key\"]}")
                        .path("issues"))
                .isEmpty();
    }

    private String create(String label) throws IOException, InterruptedException {
        return bot.post("/rest/api/3/issue", JiraCaller.issue("Add an alert", JiraCaller.document("Why"), label))
                .path("key")
                .asText();
    }
}
