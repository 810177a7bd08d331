package dev.afterword.contracts.incident;

import dev.afterword.contracts.PersonRef;

/**
 * A person took a role.
 *
 * @param incident the incident after the change
 * @param role role, for example SCRIBE
 * @param person who holds it
 */
public record IncidentRoleAssigned(IncidentSnapshot incident, String role, PersonRef person) implements IncidentEvent {}
