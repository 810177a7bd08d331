package dev.afterword.actions.tracker.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies of our own making, each with one of the oddities of bodies that Jira sends. */
class JiraEventTest {

    @Test
    void timesHaveOffsetsWithoutAColon() {
        var event = event("{'issue':{'id':'1','fields':{'updated':'2026-02-15T19:01:52.971-0800'}}}");
        assertEquals(Instant.parse("2026-02-16T03:01:52.971Z"), event.updated());
    }

    @ParameterizedTest
    @ValueSource(strings = {"'2026-1-30 15:51:34,870'", "null", "{}", "true", "9223372036854775807999", "1.5"})
    void aTimestampThatIsNoTimeIsUnknown(String timestamp) {
        assertNull(event("{'timestamp':" + timestamp + "}").at());
    }

    @Test
    void changesAreFoundByFieldIdOrByNameInAnyCase() {
        assertTrue(event("{'changelog':{'items':[{'field':'Status','fieldId':'status'}]}}")
                .statusChanged());
        assertTrue(event("{'changelog':{'items':[{'field':'resolution'}]}}").statusChanged());
        assertTrue(event("{'changelog':{'items':[{'field':'Key'},{'field':'status','toString':'Done'}]}}")
                .statusChanged());
        assertFalse(event("{'changelog':{'items':[{'field':'summary','fieldId':'summary'}]}}")
                .statusChanged());
        assertFalse(event("{'changelog':{'id':'1','items':[]}}").changesKnown());
        assertFalse(event("{}").changesKnown());
    }

    @Test
    void theActorMayBeMissingOrTheAuthorOfAComment() {
        assertNull(event("{'issue':{'id':'1'}}").actor());
        assertNull(event("{'user':null}").actor());
        assertEquals(
                "a:1", event("{'comment':{'updateAuthor':{'accountId':'a:1'}}}").actor());
        assertEquals("kim", event("{'user':{'name':'kim','displayName':'Kim'}}").actor());
    }

    @Test
    void anIssueIdThatIsNoIdIsNone() {
        assertNull(event("{'issue':{'id':'1/../../myself'}}").issueId());
        assertNull(event("{'issue':{'id':{}}}").issueId());
        assertNull(event("{'issue':'gone'}").issueId());
        assertEquals("10007", event("{'issue':{'id':10007}}").issueId());
    }

    @Test
    void aFetchedIssueTakesThePlaceOfTheOneInTheBody() throws JsonProcessingException {
        var event = event("{'webhookEvent':'jira:issue_updated','issue':{'id':'1','key':'OPS-1'}}");
        var fetched = json("{'id':'1','key':'NEW-1','fields':{'status':{'name':'Weiter',"
                + "'statusCategory':{'key':'indeterminate'}},'resolution':null}}");
        var now = event.with(new ObjectMapper().readTree(fetched));
        assertEquals("NEW-1", now.issueKey());
        assertEquals("indeterminate", now.category());
        assertEquals("Weiter", now.status());
        assertNull(now.resolution());
    }

    private static JiraEvent event(String body) {
        try {
            return JiraEvent.of(new ObjectMapper().readTree(json(body)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String json(String singleQuoted) {
        return singleQuoted.replace('\'', '"');
    }
}
