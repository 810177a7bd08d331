package dev.afterword.contracts.incident;

import dev.afterword.contracts.PersonRef;

/**
 * A person gave a role back.
 *
 * @param incident the incident after the change
 * @param role role
 * @param person who held it
 */
public record IncidentRoleReleased(IncidentSnapshot incident, String role, PersonRef person) implements IncidentEvent {}
