package dev.afterword.incidents.people;

import java.time.Instant;
import java.util.Set;

/**
 * A person with what their token last said, for features that act for them without one.
 *
 * @param ref who
 * @param username name to sign in with
 * @param roles what they may do
 * @param teams their teams
 * @param seenAt when a token last said so, or null for a person whose roles nobody has noted yet
 */
public record KnownPerson(PersonRef ref, String username, Set<String> roles, Set<String> teams, Instant seenAt) {}
