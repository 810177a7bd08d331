package dev.afterword.contracts.actionitem;

import dev.afterword.contracts.Access;
import dev.afterword.contracts.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An action item after a change: all that a consumer needs to know of it.
 *
 * @param id id of the action item
 * @param key human key, for example ACT-7
 * @param title title
 * @param status PROPOSED, OPEN, IN_PROGRESS, BLOCKED, DEFERRED, DONE, VERIFIED, NOT_EFFECTIVE, DECLINED, CANCELED or SUPERSEDED
 * @param kind kind of work
 * @param priority P0 to P3
 * @param owner the one owner, or null while proposed
 * @param dueAt when it is due, or null
 * @param originalDueAt due date at commitment, never changed afterwards, or null while proposed
 * @param incidentId incident it comes from, or null
 * @param incidentKey human key of the incident, or null
 * @param retrospectiveId retrospective it comes from, or null
 * @param factorIds factors it changes
 * @param issue issue in the tracker, or null
 * @param verification how it was verified, or null
 * @param access who may see it, taken from the incident
 */
public record ActionItemSnapshot(
        UUID id,
        String key,
        String title,
        String status,
        String kind,
        String priority,
        PersonRef owner,
        Instant dueAt,
        Instant originalDueAt,
        UUID incidentId,
        String incidentKey,
        UUID retrospectiveId,
        List<UUID> factorIds,
        TrackerIssue issue,
        Verification verification,
        Access access) {}
