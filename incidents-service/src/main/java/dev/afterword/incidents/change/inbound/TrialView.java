package dev.afterword.incidents.change.inbound;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a delivery would do.
 *
 * @param readable whether it can be understood
 * @param message why it cannot, or what it is about instead of a change; else null
 * @param changes the first fifty changes
 */
@Schema(name = "ChangeTrialResult")
record TrialView(boolean readable, String message, List<ChangeTrial> changes) {}
