package dev.afterword.incidents.timeline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Facts to add to the story, all of them or none.
 *
 * @param entries 1 to 1,000 facts; of those that happened at the same time the earlier ones come first
 */
record AddTimelineEntriesRequest(
        @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid AddTimelineEntryRequest> entries) {}
