package dev.afterword.incidents.followup;

import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An action item that came out of an incident.
 *
 * @param id id of the action item
 * @param key human key
 * @param title title
 * @param status where it stands
 * @param kind kind of work
 * @param priority P0 to P3
 * @param owner who owns it, or null
 * @param dueAt when it is due, or null
 * @param overdue whether it is due and not done
 * @param tracker issue in the team's tracker, or null
 * @param verifiedAt when its effect was verified, or null
 * @param verifiedBy who verified it, or null
 */
@Schema(name = "FollowUp")
record FollowUpView(
        UUID id,
        @Schema(examples = "ACT-7") String key,
        String title,
        String status,
        String kind,
        String priority,
        PersonRef owner,
        Instant dueAt,
        boolean overdue,
        Tracker tracker,
        Instant verifiedAt,
        PersonRef verifiedBy) {

    /**
     * An issue in the team's tracker.
     *
     * @param key key in the tracker
     * @param url address for people
     */
    @Schema(name = "FollowUpTracker")
    record Tracker(String key, String url) {}
}
