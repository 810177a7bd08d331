package dev.afterword.retros.incident;

import dev.afterword.retros.person.PersonView;
import java.time.Instant;

/** A person took or gave back a role at an instant. */
public record RoleChange(String role, PersonView person, boolean taken, Instant at) {}
