package dev.afterword.contracts.person;

import dev.afterword.contracts.PersonRef;
import java.time.Instant;
import java.util.List;

/**
 * A person used Afterword for the first time, or under a new name.
 *
 * @param person the person
 * @param username name to sign in with
 * @param teams groups of the person
 * @param at when
 */
public record PersonSeen(PersonRef person, String username, List<String> teams, Instant at) implements PersonEvent {}
