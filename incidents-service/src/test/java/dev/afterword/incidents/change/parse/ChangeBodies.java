package dev.afterword.incidents.change.parse;

import java.util.List;
import java.util.Map;

/** A plausible body of every provider, made up for these tests. */
public final class ChangeBodies {

    private ChangeBodies() {}

    /** GitHub's event deployment. */
    public static String gitHubDeployment(String id, String repository, String environment, String createdAt) {
        return """
                {"action":"created","deployment":%s,"workflow":null,"repository":%s,"sender":{"login":"mira"}}
                """
                .formatted(deployment(id, environment, "deploy", "{}", createdAt), repository(repository));
    }

    /** GitHub's event deployment_status. */
    public static String gitHubStatus(String id, String repository, String environment, String state, String at) {
        return gitHubStatus(id, repository, environment, state, at, "deploy", "{}");
    }

    public static String gitHubStatus(
            String id, String repository, String environment, String state, String at, String task, String payload) {
        return """
                {"action":"created","deployment_status":{"id":77,"state":"%s","creator":{"login":"mira"},
                 "environment":"%s","description":"","log_url":"https://github.example.com/runs/812","target_url":"",
                 "created_at":"%s","updated_at":"%s"},
                 "deployment":%s,"repository":%s,"check_run":null,
                 "workflow_run":{"head_commit":{"timestamp":"2026-03-02T08:10:00Z"}}}
                """
                .formatted(
                        state,
                        environment,
                        at,
                        at,
                        deployment(id, environment, task, payload, "2026-03-02T09:30:00Z"),
                        repository(repository));
    }

    private static String deployment(String id, String environment, String task, String payload, String createdAt) {
        return """
                {"id":%s,"task":"%s","environment":"%s","original_environment":"%s","description":"Release 4.12",
                 "ref":"main","sha":"1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d","payload":%s,
                 "creator":{"login":"mira","id":7,"type":"User"},"created_at":"%s","updated_at":"%s",
                 "production_environment":true,"transient_environment":false}"""
                .formatted(id, task, environment, environment, payload, createdAt, createdAt);
    }

    private static String repository(String name) {
        return """
                {"id":1,"name":"%s","full_name":"acme/%s","html_url":"https://github.example.com/acme/%s"}"""
                .formatted(name, name, name);
    }

    public static String gitHubPing() {
        return """
                {"zen":"Keep it logically awesome.","hook_id":1,"hook":{"type":"Repository","events":["deployment"],
                 "config":{"content_type":"json","url":"https://afterword.example.com"}}}
                """;
    }

    public static String gitLab(String id, String project, String environment, String status, String at) {
        return """
                {"object_kind":"deployment","status":"%s","status_changed_at":"%s","deployment_id":%s,
                 "deployable_id":796,"deployable_url":"https://gitlab.example.com/acme/shop/-/jobs/796",
                 "environment":"%s","environment_tier":"production","environment_slug":"p",
                 "environment_external_url":null,
                 "project":{"id":30,"name":"Shop","web_url":"https://gitlab.example.com/acme/shop",
                   "path_with_namespace":"acme/shop/%s"},
                 "short_sha":"279484c0","user":{"id":4,"name":"Rin Tanaka","username":"rin","email":"r@example.com"},
                 "user_url":"https://gitlab.example.com/rin","commit_url":"https://gitlab.example.com/c/279484c0",
                 "commit_title":"Charge once","ref":"v4.12.0"}
                """
                .formatted(status, at, id, environment, project);
    }

    public static String gitLabFlag(String project, boolean active) {
        return """
                {"object_kind":"feature_flag","user":{"id":4,"name":"Rin Tanaka","username":"rin","email":"r@example.com"},
                 "project":{"id":30,"name":"Shop","web_url":"https://gitlab.example.com/acme/shop",
                   "path_with_namespace":"acme/shop/%s"},"user_url":"https://gitlab.example.com/rin",
                 "object_attributes":{"id":6,"name":"one-click","description":"Pay at once","active":%s}}
                """
                .formatted(project, active);
    }

    /** What our template makes of a sync of Argo CD. */
    public static String argoCd(
            String app, String phase, String revision, String startedAt, String finishedAt, String... history) {
        var entries = new StringBuilder();
        for (var past : history) {
            entries.append(entries.isEmpty() ? "" : ",").append("{\"id\":1,\"revision\":\"" + past + "\"}");
        }
        return """
                {"app":"%s","namespace":"argocd","project":"default","environment":"production","phase":"%s",
                 "revision":"%s","startedAt":"%s","finishedAt":%s,"initiatedBy":"mira",
                 "images":["registry.example.com/acme/shop:4.12.0","redis:7"],"history":[%s],
                 "url":"https://argocd.example.com/applications/shop"}
                """
                .formatted(
                        app,
                        phase,
                        revision,
                        startedAt,
                        finishedAt == null ? "null" : "\"" + finishedAt + "\"",
                        entries);
    }

    public static String json(String id, String service, String status, String at) {
        return """
                {"id":"%s","service":"%s","kind":"flag","status":"%s","environment":"production",
                 "title":"one-click to 5 %%","share":"5%%","features":["one-click"],"segment":"Staff","at":"%s",
                 "user":"mira","url":"https://flags.example.com/one-click"}
                """
                .formatted(id, service, status, at);
    }

    /** Some of each. */
    static Map<ChangeProvider, List<String>> all() {
        var at = "2026-03-02T09:35:00Z";
        return Map.of(
                ChangeProvider.GITHUB,
                List.of(
                        gitHubDeployment("9007199254740993", "shop", "production", at),
                        gitHubStatus("1", "shop", "production", "success", at),
                        gitHubStatus("1", "shop", "eu", "failure", at, "rollback", "\"{\\\"share\\\":0.05}\""),
                        gitHubPing()),
                ChangeProvider.GITLAB,
                List.of(
                        gitLab("15", "shop", "production", "running", "2026-03-02 10:35:00 +0100"),
                        gitLab("15", "shop", "production", "success", "2026-03-02 09:36:00 UTC")),
                ChangeProvider.ARGO_CD,
                List.of(
                        argoCd("shop", "Running", "b", at, null, "a"),
                        argoCd("shop", "Succeeded", "a", at, "2026-03-02T09:36:00Z", "a", "b", "a")),
                ChangeProvider.JSON,
                List.of(
                        json("1", "shop", "done", at),
                        """
                        {"data":{"version":"4.12.0","app":"Shop Front","percentage":0.2,"flag":"a, b"}}"""));
    }
}
