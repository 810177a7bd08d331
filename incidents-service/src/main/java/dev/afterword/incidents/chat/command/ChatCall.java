package dev.afterword.incidents.chat.command;

import dev.afterword.incidents.chat.account.ChatUser;
import dev.afterword.incidents.chat.channel.ChannelPlace;
import dev.afterword.incidents.chat.connection.ConnectionForWork;
import dev.afterword.restkit.http.IdempotencyKey;

/**
 * Something said in a chat.
 *
 * @param connection where
 * @param user by whom
 * @param place in which channel
 * @param word how the command is called there, such as /incident, for help
 * @param text what
 * @param trigger what opens a form for the speaker, good for three seconds, or null
 * @param hash SHA-256 of the request: the same request sent again does nothing a second time
 */
public record ChatCall(
        ConnectionForWork connection,
        ChatUser user,
        ChannelPlace place,
        String word,
        String text,
        String trigger,
        String hash) {

    IdempotencyKey keyOf(String personId) {
        return new IdempotencyKey("sha256:" + hash, personId, "chat " + connection.id(), hash);
    }
}
