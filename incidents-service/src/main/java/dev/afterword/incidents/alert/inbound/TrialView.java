package dev.afterword.incidents.alert.inbound;

import dev.afterword.incidents.alert.AlertTrial;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a delivery would do.
 *
 * @param readable whether there are alerts in it
 * @param message why not, or null
 * @param alerts the first fifty alerts, and what would become of each by itself
 */
@Schema(name = "AlertTrialResult")
record TrialView(boolean readable, String message, List<AlertTrial> alerts) {}
