package dev.afterword.retros.incident;

import dev.afterword.retros.person.PersonView;
import java.time.Instant;

/** A role that a person holds or held; the end is null while they hold it. */
public record RoleHeld(String role, PersonView person, Instant from, Instant to) {}
