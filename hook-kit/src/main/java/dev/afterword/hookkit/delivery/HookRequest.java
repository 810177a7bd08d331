package dev.afterword.hookkit.delivery;

import dev.afterword.hookkit.signature.HookHeaders;

/**
 * A delivery as it comes in.
 *
 * @param connection what the path names as the connection, trusted with nothing
 * @param body the raw bytes
 */
public record HookRequest(String connection, HookHeaders headers, byte[] body) {}
