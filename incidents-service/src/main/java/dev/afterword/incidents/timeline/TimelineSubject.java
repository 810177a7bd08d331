package dev.afterword.incidents.timeline;

import dev.afterword.incidents.moment.Moments;
import dev.afterword.restkit.http.ResourceId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/**
 * What timelines are about. The incident feature is this: it records its changes through {@link TimelineService}, so the
 * dependency points from there to here and comes back only through this interface.
 */
public interface TimelineSubject {

    /**
     * What a timeline needs to know of its incident.
     *
     * @param id id
     * @param moments when what happened; phases follow from them
     */
    record Told(UUID id, Moments moments) {}

    /** The incident, if the caller may see it; 404 otherwise. */
    Uni<Told> storyOf(ResourceId id);

    /** The incident, if the caller may see it, locked until the end of the transaction. */
    Uni<Told> lockForEntry(ResourceId id);

    /** The incident whatever the caller may see; for a feature that has it locked. */
    Uni<Told> held(UUID id);

    /** Tells others of entries that were added, but for those that nobody else may read. */
    Uni<Void> recorded(UUID id, List<TimelineEntryView> entries);

    /** Tells others what an entry says since a correction. */
    Uni<Void> corrected(UUID id, TimelineEntryView entry, List<String> changed, String reason);
}
