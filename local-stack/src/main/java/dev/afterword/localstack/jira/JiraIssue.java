package dev.afterword.localstack.jira;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One issue as it is kept; {@link IssueStore} alone changes it, under its lock. */
final class JiraIssue {
    String id;
    String key;
    String issueType;
    String summary;
    JsonNode description;
    List<String> labels = new ArrayList<>();
    JiraStatus status = JiraStatus.TO_DO;
    JiraResolution resolution;
    String creator;
    long createdAt;
    long updatedAt;
    Map<String, JsonNode> properties = new LinkedHashMap<>();
    Map<String, JsonNode> remoteLinks = new LinkedHashMap<>();
    List<JsonNode> comments = new ArrayList<>();
}
