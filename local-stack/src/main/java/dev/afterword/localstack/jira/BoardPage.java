package dev.afterword.localstack.jira;

import java.util.List;
import java.util.Map;

/** The page a person uses: every issue, with buttons to move it, and a plain statement that this is not Jira. */
final class BoardPage {
    private static final String STYLE =
            "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0"
                    + " 1rem;color:#172b4d;background:#fff}.note{background:#fffae6;border:1px solid"
                    + " #ffc400;border-radius:6px;padding:.8rem 1rem}article{border:1px solid"
                    + " #c1c7d0;border-radius:6px;padding:.8rem 1rem;margin:1rem 0}"
                    + "h2{font-size:1.1rem;margin:0}pre{white-space:pre-wrap;font:inherit;color:#42526e}form{display:inline}button{font:inherit;padding:.3rem"
                    + " .8rem;margin:0 .4rem .2rem 0;cursor:pointer}"
                    + "@media(prefers-color-scheme:dark){body{background:#161a1d;color:#dee4ea}pre{color:#b6c2cf}"
                    + ".note{background:#332e1b;border-color:#7f5f01}article{border-color:#454f59}}";

    private final IssueStore store;
    private final JiraWork work;

    BoardPage(IssueStore store, JiraWork work) {
        this.store = store;
        this.work = work;
    }

    String list() {
        List<JiraIssue> issues = store.all(issue -> true);
        StringBuilder page = top("Issues");
        page.append("<h1>Issues of ").append(text(store.projectKey())).append("</h1>");
        if (issues.isEmpty()) {
            page.append("<p>No issue yet. Commit an action in Afterword and it shows up here.</p>");
        }
        for (int i = issues.size() - 1; i >= 0; i--) {
            card(page, issues.get(i));
        }
        return page.append("</body></html>").toString();
    }

    String one(String key) {
        StringBuilder page = top(key).append("<p><a href=\"/\">All issues</a></p>");
        card(page, store.get(key));
        return page.append("</body></html>").toString();
    }

    void move(Map<String, String> form) {
        JiraStatus to = JiraStatus.byTitle(form.getOrDefault("to", ""))
                .orElseThrow(() -> JiraRefusal.of(400, "No such status."));
        JiraResolution resolution =
                JiraResolution.find(form.getOrDefault("resolution", "")).orElse(null);
        work.transition(JiraAccount.PERSON, store.get(form.getOrDefault("key", "")), to, resolution);
    }

    private static StringBuilder top(String title) {
        return new StringBuilder("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width\"><title>")
                .append(text(title))
                .append(" - Jira stand-in</title><style>")
                .append(STYLE)
                .append("</style></head><body><p class=\"note\"><strong>This is a stand-in, not Jira.</strong> ")
                .append("It is part of Afterword's local stack and speaks the REST and webhook protocol of Jira ")
                .append("Cloud, so that the story runs offline. Whatever you do here, you do as ")
                .append(text(JiraAccount.PERSON.displayName()))
                .append(".</p>");
    }

    private static void card(StringBuilder page, JiraIssue issue) {
        page.append("<article><h2><a href=\"/browse/")
                .append(text(issue.key))
                .append("\">")
                .append(text(issue.key))
                .append("</a> ")
                .append(text(issue.summary))
                .append("</h2><p>Status: <strong>")
                .append(issue.status.title())
                .append("</strong>")
                .append(issue.resolution == null ? "" : ", resolution: " + text(issue.resolution.title()))
                .append("</p>");
        if (issue.description != null) {
            page.append("<pre>")
                    .append(text(IssueJson.plain(issue.description).strip()))
                    .append("</pre>");
        }
        for (JiraStatus status : JiraStatus.values()) {
            button(page, issue, status, null, status.title());
        }
        button(page, issue, JiraStatus.DONE, JiraResolution.WONT_DO, "Done as Won't Do");
        page.append("</article>");
    }

    private static void button(
            StringBuilder page, JiraIssue issue, JiraStatus to, JiraResolution resolution, String label) {
        boolean here = issue.status == to && resolution == null;
        page.append("<form method=\"post\" action=\"/move\"><input type=\"hidden\" name=\"key\" value=\"")
                .append(text(issue.key))
                .append("\"><input type=\"hidden\" name=\"to\" value=\"")
                .append(to.name())
                .append("\"><input type=\"hidden\" name=\"resolution\" value=\"")
                .append(resolution == null ? "" : resolution.name())
                .append("\"><button")
                .append(here ? " disabled" : "")
                .append(" aria-label=\"Move ")
                .append(text(issue.key + " to " + label))
                .append("\">")
                .append(text(label))
                .append("</button></form>");
    }

    private static String text(String raw) {
        return raw.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
