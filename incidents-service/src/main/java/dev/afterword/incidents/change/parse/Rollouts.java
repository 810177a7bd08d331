package dev.afterword.incidents.change.parse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.incidents.change.ChangeKind;
import dev.afterword.incidents.webhook.JsonText;
import java.util.Locale;

/** The words for kinds of changes, and the fields of a rollout, under the names that senders usually give them. */
final class Rollouts {

    private Rollouts() {}

    /** What a sender's word for a kind comes to; null for a word that means none. */
    static ChangeKind kind(String word) {
        if (word == null) {
            return null;
        }
        var plain = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        if (plain.contains("rollback") || plain.contains("revert") || plain.contains("rolledback")) {
            return ChangeKind.ROLLBACK;
        }
        if (plain.contains("canary")) {
            return ChangeKind.CANARY_STAGE;
        }
        if (plain.contains("flag") || plain.contains("toggle")) {
            return ChangeKind.FLAG;
        }
        if (plain.contains("config")) {
            return ChangeKind.CONFIG;
        }
        return plain.contains("deploy") || plain.contains("release") ? ChangeKind.DEPLOY : null;
    }

    /** Reads what an object says of its kind, of users and features, and of what it takes back. */
    static void read(JsonNode object, ChangeDraft draft) {
        var kind = kind(JsonText.text(object.path("kind")));
        if (kind != null && draft.kind == ChangeKind.DEPLOY) {
            draft.kind = kind;
        }
        draft.share(JsonText.text(object.path("share")));
        draft.users(JsonText.text(object.path("users")));
        draft.features(object.path("features"));
        draft.iteration(JsonText.text(object.path("iteration")));
        draft.rollsBack(JsonText.text(object.path("rollsBack"), object.path("rolls_back")));
    }
}
