package dev.afterword.incidents.chat.team;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The channel in which a team hears of what waits for it.
 *
 * @param channelId id of the channel in the chat; the bot has to be in it
 * @param channelName name to show, up to 200 characters, optional
 */
@Schema(name = "SetTeamChannel")
record SetTeamChannelRequest(
        @NotNull
                @Size(max = 200)
                @Pattern(regexp = "[A-Za-z0-9:@._;/=+-]+", message = "must be the id of a channel")
                @Schema(examples = "C024BE91L")
                String channelId,
        @Size(max = 200) @Schema(examples = "team-payments") String channelName) {

    SetTeamChannelRequest {
        channelName = channelName == null || channelName.isBlank() ? null : channelName.strip();
    }
}
