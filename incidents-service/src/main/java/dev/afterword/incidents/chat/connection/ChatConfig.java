package dev.afterword.incidents.chat.connection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How chats are dealt with. */
@ConfigMapping(prefix = "afterword.chat")
public interface ChatConfig {

    /** Address of this installation as people and chats reach it, without a slash at the end. */
    @WithDefault("${afterword.public-url:http://127.0.0.1:8080}")
    String publicUrl();

    /** How far a signed time may be from ours. */
    @WithDefault("PT5M")
    Duration signedTimeTolerance();

    /** For how long a person may act from chat with the roles of their last visit; after it they sign in once. */
    @WithDefault("P30D")
    Duration rolesHoldFor();

    /** How soon the code must be typed that tells who a chat user is. */
    @WithDefault("PT10M")
    Duration codeHoldsFor();
}
