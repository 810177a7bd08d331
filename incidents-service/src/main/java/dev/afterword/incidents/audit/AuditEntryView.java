package dev.afterword.incidents.audit;

import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that was done and can be looked into.
 *
 * @param id id
 * @param at when
 * @param kind what
 * @param person who
 * @param incidentId incident it was done to, or null where there is none
 * @param incidentKey its key, or null
 * @param subject what it was done to: an incident as the request named it, a connection or a field by its name
 * @param reason why, as given, or what has changed; null where the kind says it all
 * @param until how long it lasts, or null
 */
@Schema(name = "AuditEntry")
public record AuditEntryView(
        UUID id,
        Instant at,
        AuditKind kind,
        PersonRef person,
        UUID incidentId,
        @Schema(examples = "INC-42") String incidentKey,
        @Schema(examples = "INC-42") String subject,
        String reason,
        Instant until) {}
