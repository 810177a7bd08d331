package dev.afterword.incidents.followup;

import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An action item as an event showed it.
 *
 * @param id id of the action item
 * @param incidentId incident it came out of
 * @param key human key
 * @param title title
 * @param status where it stands
 * @param kind kind of work
 * @param priority P0 to P3
 * @param owner who owns it, or null
 * @param dueAt when it is due, or null
 * @param tracker issue in the team's tracker, or null
 * @param verifiedAt when its effect was verified, or null
 * @param verifiedBy who verified it, or null
 * @param visibility who may see it
 * @param audience who may see it while it is restricted
 */
record FollowUpState(
        UUID id,
        UUID incidentId,
        String key,
        String title,
        String status,
        String kind,
        String priority,
        PersonRef owner,
        Instant dueAt,
        FollowUpView.Tracker tracker,
        Instant verifiedAt,
        PersonRef verifiedBy,
        String visibility,
        List<String> audience) {}
