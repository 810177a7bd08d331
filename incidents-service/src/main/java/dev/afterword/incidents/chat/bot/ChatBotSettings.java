package dev.afterword.incidents.chat.bot;

import dev.afterword.incidents.incident.ResponseLevel;
import dev.afterword.incidents.incident.Severity;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What Afterword does in a chat on its own.
 *
 * @param channels whether a declared incident gets a channel of its own, and who can read it: NEVER, PUBLIC or PRIVATE
 * @param restrictedToo whether a restricted incident gets one as well, which is private in any case, with a name that has
 *     no title, and with those members alone who may see the incident
 * @param severityFloor only incidents that are at least as severe get one, UNKNOWN counting as SEV1; null asks nothing
 * @param levelFloor only incidents with at least this response level get one; null asks nothing. Where both floors are
 *     set, either is enough
 * @param topicKept whether the topic of such a channel says severity, status and commander as they are now
 */
@RegisterForReflection
@Schema(name = "ChatBotSettings")
record ChatBotSettings(
        @NotNull @Schema(examples = "PUBLIC") ChannelMaking channels,
        boolean restrictedToo,
        @Schema(examples = "SEV2") Severity severityFloor,
        @Schema(examples = "COORDINATED") ResponseLevel levelFloor,
        boolean topicKept) {}
