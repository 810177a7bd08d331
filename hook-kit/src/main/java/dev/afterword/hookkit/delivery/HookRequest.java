package dev.afterword.hookkit.delivery;

import dev.afterword.hookkit.signature.HookHeaders;
import dev.afterword.restkit.request.WithheldBody;

/**
 * A delivery as it comes in.
 *
 * @param connection what the path names as the connection, trusted with nothing
 * @param body the raw bytes; none where the gateway has found them too many and only says so
 */
public record HookRequest(String connection, HookHeaders headers, byte[] body) {

    /** Whether there are more bytes than may be, here or where they were stopped. */
    boolean isLongerThan(int limit) {
        return body.length > limit || headers.only(WithheldBody.HEADER).isPresent();
    }
}
