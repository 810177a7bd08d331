package dev.afterword.contracts.incident;

import dev.afterword.contracts.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A role that a person holds or held was recorded or corrected after the fact.
 *
 * @param incident the incident after the change
 * @param assignmentId id of the role assignment
 * @param role role, for example SCRIBE
 * @param person who holds or held it
 * @param roleBefore role that stood there before, or null where it is the same
 * @param personBefore who stood there before, or null where it is the same person
 * @param from since when
 * @param to until when, or null while it is held
 * @param changed names of the values that were corrected; empty where the role was told for the first time
 * @param reason why
 */
public record IncidentRoleRecorded(
        IncidentSnapshot incident,
        UUID assignmentId,
        String role,
        PersonRef person,
        String roleBefore,
        PersonRef personBefore,
        Instant from,
        Instant to,
        List<String> changed,
        String reason)
        implements IncidentEvent {}
