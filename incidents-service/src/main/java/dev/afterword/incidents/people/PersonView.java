package dev.afterword.incidents.people;

import java.util.List;

/**
 * A person whom a token has shown.
 *
 * @param id subject of the person's tokens
 * @param name name to show
 * @param username name to sign in with
 * @param teams groups of the person
 */
record PersonView(String id, String name, String username, List<String> teams) {}
