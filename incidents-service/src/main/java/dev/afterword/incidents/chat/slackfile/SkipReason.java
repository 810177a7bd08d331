package dev.afterword.incidents.chat.slackfile;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a message is not taken: DELETED there, a NOTICE of Slack's own that was not asked for, EMPTY, OUT_OF_RANGE of the
 * time asked for, by an APP, a REPLY in a thread, NOT_CHOSEN since it is not pinned or has none of the reactions, DUPLICATE
 * of one in the same file.
 */
@Schema(name = "SlackSkipReason")
public enum SkipReason {
    DELETED,
    NOTICE,
    EMPTY,
    OUT_OF_RANGE,
    APP,
    REPLY,
    NOT_CHOSEN,
    DUPLICATE
}
