package dev.afterword.incidents.responder;

import java.time.Instant;

/**
 * What goes with command when it passes.
 *
 * @param reason why it passes, or null
 * @param summary where things stand, or null
 * @param acceptedAt when the new commander accepted it, or null where nobody waited for that
 */
public record HandOff(String reason, String summary, Instant acceptedAt) {}
