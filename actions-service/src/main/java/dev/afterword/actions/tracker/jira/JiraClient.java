package dev.afterword.actions.tracker.jira;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.client.WebClientOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.ext.web.client.HttpRequest;
import io.vertx.mutiny.ext.web.client.HttpResponse;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Calls Jira Cloud. Every failure is a {@link JiraFailure}; nothing is retried here, and no redirect is followed. */
@ApplicationScoped
public class JiraClient {

    private static final String API = "/rest/api/3";

    private final WebClient http;
    private final JiraAnswers answers;
    private final JiraPauses pauses;
    private final long timeoutMillis;

    JiraClient(
            Vertx vertx,
            ObjectMapper json,
            JiraPauses pauses,
            @ConfigProperty(name = "afterword.trackers.call-timeout", defaultValue = "PT15S") Duration timeout) {
        // A redirect would carry the token to an address that nobody has checked.
        WebClientOptions options = new WebClientOptions()
                .setFollowRedirects(false)
                .setConnectTimeout(5_000)
                .setUserAgent("Afterword");
        this.http = WebClient.create(vertx, options);
        this.answers = new JiraAnswers(json);
        this.pauses = pauses;
        this.timeoutMillis = timeout.toMillis();
    }

    /** The account that the token belongs to. */
    public Uni<JsonNode> myself(JiraAccess access) {
        return call(access, HttpMethod.GET, "/myself", "myself", null);
    }

    /** Names of the issue types that can be made in the project. */
    public Uni<List<String>> issueTypes(JiraAccess access) {
        String path = "/issue/createmeta/" + access.projectKey() + "/issuetypes";
        return call(access, HttpMethod.GET, path, "createmeta", null).map(meta -> {
            List<String> names = new ArrayList<>();
            meta.path("issueTypes").forEach(type -> names.add(type.path("name").asText()));
            return names;
        });
    }

    /** The oldest issue with a label; the search index may lag behind by seconds. */
    public Uni<Optional<JiraIssue>> findByLabel(JiraAccess access, String label) {
        ObjectNode query = JsonNodeFactory.instance.objectNode();
        query.put("jql", "labels = \"" + label + "\" ORDER BY created ASC");
        query.putArray("fields").add("status");
        query.put("maxResults", 2);
        return call(access, HttpMethod.POST, "/search/jql", "search", query)
                .map(found -> Optional.ofNullable(found.path("issues").get(0)).map(JiraIssue::of));
    }

    /** Makes an issue. A failure that is {@code UNAVAILABLE} may have made it all the same. */
    public Uni<JiraIssue> create(JiraAccess access, ObjectNode issue) {
        return call(access, HttpMethod.POST, "/issue", "create", issue).map(JiraIssue::of);
    }

    /** An issue as it is now. */
    public Uni<JsonNode> fetch(JiraAccess access, String issueId) {
        String path = "/issue/" + issueId + "?fields=status,resolution,labels,updated,project";
        return call(access, HttpMethod.GET, path, "fetch", null);
    }

    /** Links an issue to something on the web; the same global id again updates the link. */
    public Uni<JsonNode> remoteLink(JiraAccess access, String issueId, ObjectNode link) {
        return call(access, HttpMethod.POST, "/issue/" + issueId + "/remotelink", "remotelink", link);
    }

    private Uni<JsonNode> call(JiraAccess access, HttpMethod method, String path, String endpoint, ObjectNode body) {
        return Uni.createFrom().deferred(() -> {
            pauses.check(access.connectionId(), endpoint);
            return send(request(access, method, path), body)
                    .onFailure()
                    .transform(JiraFailure::noAnswer)
                    .map(answers::read)
                    .onFailure(JiraFailure.class)
                    .invoke(failure -> learn(access, endpoint, (JiraFailure) failure));
        });
    }

    private HttpRequest<Buffer> request(JiraAccess access, HttpMethod method, String path) {
        return http.requestAbs(method, access.baseUrl() + API + path)
                .timeout(timeoutMillis)
                .basicAuthentication(access.email(), access.apiToken())
                .putHeader("Accept", "application/json");
    }

    private static Uni<HttpResponse<Buffer>> send(HttpRequest<Buffer> request, ObjectNode body) {
        return body == null
                ? request.send()
                : request.putHeader("Content-Type", "application/json").sendBuffer(Buffer.buffer(body.toString()));
    }

    private void learn(JiraAccess access, String endpoint, JiraFailure failure) {
        // A limit on one issue concerns nobody else; Jira does not limit creation and search by issue.
        boolean oneIssue = "remotelink".equals(endpoint);
        if (failure.kind() == JiraFailure.Kind.LIMITED && !oneIssue) {
            failure.retryAfter().ifPresent(pause -> pauses.learn(access.connectionId(), endpoint, pause));
        }
    }
}
