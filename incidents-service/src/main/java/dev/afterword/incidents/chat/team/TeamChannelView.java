package dev.afterword.incidents.chat.team;

import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The channel in which a team hears of checks that are overdue and of objectives to be reviewed.
 *
 * @param team name of the team; upper and lower case are the same
 * @param channelId id of the channel in the chat
 * @param channelName name to show, or null
 * @param setBy who said so
 * @param setAt when they did
 */
@Schema(name = "TeamChannel")
record TeamChannelView(
        @Schema(examples = "payments") String team,
        @Schema(examples = "C024BE91L") String channelId,
        @Schema(examples = "team-payments") String channelName,
        PersonRef setBy,
        Instant setAt) {}
