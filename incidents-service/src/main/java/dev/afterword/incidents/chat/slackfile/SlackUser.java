package dev.afterword.incidents.chat.slackfile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A user as an export describes them.
 *
 * @param id id in the workspace
 * @param workspaceId Slack's team id, or empty
 * @param name name as the chat shows it
 * @param email address in lower case, or empty
 * @param bot whether it is an app
 */
public record SlackUser(String id, String workspaceId, String name, String email, boolean bot) {

    static Optional<SlackUser> of(JsonNode user) {
        var id = user.path("id").asText("");
        if (!SlackMessage.isId(id)) {
            return Optional.empty();
        }
        var profile = user.path("profile");
        var name = Stream.of(
                        profile.path("real_name"),
                        user.path("real_name"),
                        profile.path("display_name"),
                        user.path("name"))
                .map(node -> SlackMessage.shortened(node.asText(""), 200))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(id);
        return Optional.of(new SlackUser(
                id,
                SlackMessage.shortened(user.path("team_id").asText(""), 100),
                name,
                SlackMessage.shortened(profile.path("email").asText("").toLowerCase(Locale.ROOT), 200),
                user.path("is_bot").asBoolean(false)));
    }

    static List<SlackUser> all(List<JsonPieces.Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.node() != null)
                .flatMap(piece -> of(piece.node()).stream())
                .toList();
    }
}
