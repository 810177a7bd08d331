package dev.afterword.actions.tracker.mirror;

import java.time.Instant;
import java.util.UUID;

/**
 * Which issue mirrors an action, and what was last heard of it.
 *
 * @param remoteCategory category that both sides last agreed on, "deleted" once the issue is, or null
 * @param remoteUpdatedAt age of that news, or null
 */
public record MirrorLink(
        UUID actionId,
        UUID connectionId,
        String issueId,
        String issueKey,
        String remoteCategory,
        Instant remoteUpdatedAt) {}
