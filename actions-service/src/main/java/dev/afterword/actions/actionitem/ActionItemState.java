package dev.afterword.actions.actionitem;

import dev.afterword.actions.history.Change;
import dev.afterword.actions.person.PersonRef;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What an action looked like at one moment. Events and history both come from comparing two of them, so that no change
 * can be told in one and forgotten in the other.
 *
 * @param status state
 * @param owner owner
 * @param dueAt due date
 * @param facts every field that people care about, as text
 */
record ActionItemState(ActionItemStatus status, PersonRef owner, Instant dueAt, Map<String, String> facts) {

    /** Before an action exists. */
    static final ActionItemState NONE = new ActionItemState(null, null, null, Map.of());

    static ActionItemState of(ActionItem item) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("status", text(item.status));
        facts.put("title", item.title);
        facts.put("why", item.why);
        facts.put("expectedEffect", item.expectedEffect);
        facts.put("doneWhen", item.doneWhen);
        facts.put("kind", text(item.kind));
        facts.put("target", text(item.target));
        facts.put("strength", text(item.strength));
        facts.put("priority", text(item.priority));
        facts.put("severity", text(item.severity));
        facts.put("owner", item.owner == null ? null : item.owner.name());
        facts.put("approver", item.approver == null ? null : item.approver.name());
        facts.put("dueAt", text(item.dueAt));
        facts.put("blockedBy", item.blockedBy);
        facts.put("supersededBy", text(item.supersededBy));
        facts.put("verification", verification(item.verification));
        facts.put("link", link(item.link));
        facts.put("incident", item.incidentKey);
        facts.put("access", item.visibility + " " + String.join(" ", item.audience));
        return new ActionItemState(item.status, item.owner, item.dueAt, facts);
    }

    /** What is different in a later state, in the order of the fields. */
    List<Change> changesTo(ActionItemState later) {
        return later.facts.entrySet().stream()
                .map(fact -> new Change(fact.getKey(), facts.get(fact.getKey()), fact.getValue()))
                .filter(change -> !Objects.equals(change.from(), change.to()))
                .toList();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static String verification(Verification v) {
        if (v == null) {
            return null;
        }
        return v.outcome() == null ? "due " + v.dueAt() : v.outcome() + evidence(v.note()) + evidence(v.url());
    }

    private static String evidence(String text) {
        return text == null ? "" : ": " + text;
    }

    private static String link(TrackerLink link) {
        if (link == null) {
            return null;
        }
        var issue = link.issueKey() == null ? "" : " " + link.issueKey();
        var status = link.remoteStatus() == null ? "" : " " + link.remoteStatus();
        return link.state() + issue + status;
    }
}
