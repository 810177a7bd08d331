package dev.afterword.actions.tracker.mirror;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.afterword.actions.actionitem.ActionItemView;
import dev.afterword.actions.tracker.TrackerConfig;
import dev.afterword.actions.tracker.jira.AdfDocument;
import dev.afterword.actions.tracker.jira.JiraAccess;
import dev.afterword.actions.vocabulary.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/** What an issue says of its action. A restricted action shows nothing but its key: the tracker has other readers. */
@ApplicationScoped
class IssueText {

    static final String LABEL_PREFIX = "afterword-";

    private static final int SUMMARY_LENGTH = 250;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final TrackerConfig config;

    IssueText(TrackerConfig config) {
        this.config = config;
    }

    /** By which an issue is found again, whoever has lost the answer to its creation. */
    static String label(UUID actionId) {
        return LABEL_PREFIX + actionId;
    }

    ObjectNode issue(ActionItemView action, JiraAccess access) {
        ObjectNode issue = JsonNodeFactory.instance.objectNode();
        ObjectNode fields = issue.putObject("fields");
        fields.putObject("project").put("key", access.projectKey());
        fields.putObject("issuetype").put("name", access.issueType());
        fields.put("summary", summary(action));
        fields.set("description", description(action));
        fields.putArray("labels").add(label(action.id()));
        ObjectNode property = issue.putArray("properties").addObject().put("key", "afterword.action");
        property.putObject("value")
                .put("instance", config.publicUrl())
                .put("actionId", action.id().toString())
                .put("actionUrl", url(action));
        return issue;
    }

    ObjectNode remoteLink(ActionItemView action) {
        ObjectNode link = JsonNodeFactory.instance.objectNode();
        link.put("globalId", "system=" + config.publicUrl() + "&action=" + action.id());
        link.putObject("application").put("type", "dev.afterword").put("name", "Afterword");
        link.put("relationship", "mirrors");
        link.putObject("object").put("url", url(action)).put("title", summary(action));
        return link;
    }

    private String url(ActionItemView action) {
        return config.publicUrl() + "/actions/" + action.key();
    }

    private static String summary(ActionItemView action) {
        String title = restricted(action)
                ? "Follow-up " + action.key() + " (restricted)"
                : action.title().replaceAll("\\s+", " ").strip();
        return title.length() > SUMMARY_LENGTH ? title.substring(0, SUMMARY_LENGTH - 3) + "..." : title;
    }

    private ObjectNode description(ActionItemView action) {
        AdfDocument document = new AdfDocument();
        if (restricted(action)) {
            document.paragraphs("What this is about is restricted and can be read in Afterword by those involved.");
        } else {
            document.section("Why", action.why())
                    .section("Expected effect", action.expectedEffect())
                    .section("Done when", action.doneWhen())
                    .section("Due", action.dueAt() == null ? null : DAY.format(action.dueAt()))
                    .section("From incident", action.incidentKey());
        }
        return document.paragraphs("When it is done here, somebody other than its owner verifies it in Afterword.")
                .link("Open " + action.key() + " in Afterword", url(action))
                .json();
    }

    private static boolean restricted(ActionItemView action) {
        return action.visibility() != Visibility.ORGANISATION;
    }
}
