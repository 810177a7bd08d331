package dev.afterword.incidents.chat.channel;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A channel to link to an incident.
 *
 * @param connectionId id of the chat connection
 * @param channelId id of the channel there
 * @param channelName name to show, optional
 * @param privateChannel whether only its members can read it; a restricted incident takes no other
 */
@Schema(name = "LinkChatChannel")
record LinkChannelRequest(
        @NotNull UUID connectionId,
        @NotNull
                @Size(max = 200)
                @Pattern(regexp = "[A-Za-z0-9:@._;/=+-]+", message = "must be the id of a channel")
                @Schema(examples = "C024BE91L")
                String channelId,
        @Size(max = 200) @Schema(examples = "inc-42") String channelName,
        boolean privateChannel) {

    ChannelPlace place() {
        return new ChannelPlace(connectionId, channelId, channelName, privateChannel);
    }
}
