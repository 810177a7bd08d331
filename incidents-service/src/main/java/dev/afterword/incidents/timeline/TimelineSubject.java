package dev.afterword.incidents.timeline;

import dev.afterword.restkit.http.ResourceId;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

/**
 * What timelines are about. The incident feature is this: it records its changes through {@link TimelineService}, so the
 * dependency points from there to here and comes back only through this interface.
 */
public interface TimelineSubject {

    /** The id, if the caller may see it; 404 otherwise. */
    Uni<UUID> visible(ResourceId id);

    /** The id, if the caller may see it, locked until the end of the transaction. */
    Uni<UUID> lockForEntry(ResourceId id);

    /** Tells others of an entry that a person has added. */
    Uni<Void> recorded(UUID id, TimelineEntryView entry);
}
