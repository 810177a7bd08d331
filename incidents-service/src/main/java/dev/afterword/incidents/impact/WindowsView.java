package dev.afterword.incidents.impact;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The impact windows of an incident, and how long they make together.
 *
 * @param items windows, the earliest first
 * @param duration union of the windows
 * @param nextCursor always null: they come on one page
 */
@Schema(name = "ImpactWindows")
record WindowsView(List<WindowView> items, ImpactDuration duration, String nextCursor) {}
