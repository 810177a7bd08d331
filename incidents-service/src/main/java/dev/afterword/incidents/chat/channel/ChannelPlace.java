package dev.afterword.incidents.chat.channel;

import java.util.UUID;

/**
 * A channel as a chat names it.
 *
 * @param connectionId id of the connection
 * @param channelId id of the channel there
 * @param channelName name to show, or null
 * @param privateChannel whether only its members can read it
 */
public record ChannelPlace(UUID connectionId, String channelId, String channelName, boolean privateChannel) {}
