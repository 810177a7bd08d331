package dev.afterword.actions.tracker.mirror;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A wish for an issue.
 *
 * @param trackerId where, the default tracker if it is left out
 */
@Schema(name = "LinkAction")
record LinkRequest(UUID trackerId) {}
