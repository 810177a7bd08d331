package dev.afterword.incidents.tag;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Tags over incidents that the reader may see. Declined, canceled and merged incidents and exercises do not count.
 *
 * @param from begins here
 * @param to ends before here
 * @param service key of the service that it is narrowed to, or null
 * @param incidents how many incidents there are, tagged or not
 * @param items tags, the most frequent first, at most 200
 */
@Schema(name = "TagCounts")
record TagCountsView(Instant from, Instant to, String service, int incidents, List<TagCount> items) {

    /**
     * How often one tag occurs.
     *
     * @param sort what kind of tag
     * @param tag REDUNDANT, SKIPPED, EXPECTATION, or a label
     * @param incidents on how many incidents
     * @param incidentsBefore on how many of the period of the same length before
     * @param entries on how many entries that the reader may read; null for a label
     * @param byService on how many incidents of each service; an incident of two services counts for both
     */
    @Schema(name = "TagCount")
    record TagCount(
            TagSort sort,
            @Schema(examples = "SKIPPED") String tag,
            int incidents,
            int incidentsBefore,
            Integer entries,
            List<ServiceCount> byService) {}

    /**
     * Incidents of a service that have the tag.
     *
     * @param service key of the service
     * @param incidents how many
     */
    @Schema(name = "TagServiceCount")
    record ServiceCount(@Schema(examples = "checkout") String service, int incidents) {}
}
