package dev.afterword.incidents.chat.hook;

import com.fasterxml.jackson.databind.JsonNode;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * What becomes of a request of Slack.
 *
 * @param body what Slack is told, or null for nothing
 * @param isForLater whether the request is to be kept, and applied later
 */
record SlackReply(JsonNode body, boolean isForLater) {

    static final SlackReply LATER = new SlackReply(null, true);
    static final SlackReply NOTHING = new SlackReply(null, false);

    /** Kept for administrators to look at, and whoever asked is told so. */
    static SlackReply kept(JsonNode body) {
        return new SlackReply(body, true);
    }

    static SlackReply of(JsonNode body) {
        return new SlackReply(body, false);
    }

    RestResponse<JsonNode> toResponse() {
        return body == null ? RestResponse.ok() : RestResponse.ok(body);
    }
}
