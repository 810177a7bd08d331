package dev.afterword.actions.tracker.mirror;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A wish for an issue.
 *
 * @param trackerId where, the default tracker if it is left out
 */
@Schema(name = "LinkAction")
record LinkRequest(@Schema(examples = "0196f5d2-7a3e-7c41-9a0b-2f4f1d3c5b6a") UUID trackerId) {}
