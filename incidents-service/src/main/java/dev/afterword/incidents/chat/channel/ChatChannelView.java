package dev.afterword.incidents.chat.channel;

import dev.afterword.incidents.chat.ChatKind;
import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A channel that is about an incident: commands in it need no key, what is pinned there is told in the story.
 *
 * @param id id
 * @param connectionId id of the connection
 * @param connectionName what people call it
 * @param kind SLACK or TEAMS
 * @param channelId id of the channel there
 * @param channelName name to show, or null
 * @param privateChannel whether only its members can read it
 * @param madeHere whether Afterword made it for the incident, and keeps its topic and members
 * @param url where the channel opens, or null where its chat has no such address
 * @param linkedBy who linked it
 * @param linkedAt when
 */
@Schema(name = "ChatChannel")
public record ChatChannelView(
        UUID id,
        UUID connectionId,
        @Schema(examples = "Slack of engineering") String connectionName,
        ChatKind kind,
        @Schema(examples = "C024BE91L") String channelId,
        @Schema(examples = "inc-42") String channelName,
        boolean privateChannel,
        boolean madeHere,
        @Schema(examples = "https://slack.com/app_redirect?channel=C024BE91L") String url,
        PersonRef linkedBy,
        Instant linkedAt) {}
