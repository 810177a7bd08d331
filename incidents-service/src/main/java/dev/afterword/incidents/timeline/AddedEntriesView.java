package dev.afterword.incidents.timeline;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of facts that were told together.
 *
 * @param items the entries in the order in which they were told; known ones as they are now
 * @param recorded how many were new
 * @param known how many had been imported before and stay as they are
 */
@Schema(name = "AddedTimelineEntries")
public record AddedEntriesView(List<TimelineEntryView> items, int recorded, int known) {}
