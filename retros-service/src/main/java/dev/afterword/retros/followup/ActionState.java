package dev.afterword.retros.followup;

import dev.afterword.retros.person.PersonView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The state of an action that an event brought. */
record ActionState(
        UUID id,
        UUID retrospectiveId,
        String key,
        String title,
        String status,
        String kind,
        String priority,
        PersonView owner,
        Instant dueAt,
        String trackerKey,
        String trackerUrl,
        Instant verifiedAt,
        PersonView verifiedBy,
        List<UUID> factorIds) {}
