package dev.afterword.incidents.people;

import dev.afterword.restkit.identity.CurrentUser;
import java.util.List;

/**
 * The caller as this service sees them.
 *
 * @param id subject of the caller's token
 * @param name name to show
 * @param username name to sign in with
 * @param roles what the caller may do
 * @param teams groups of the caller
 */
record MeView(String id, String name, String username, List<String> roles, List<String> teams) {

    static MeView of(CurrentUser user) {
        return new MeView(user.id(), user.name(), user.username(), sorted(user.roles()), sorted(user.teams()));
    }

    private static List<String> sorted(java.util.Set<String> words) {
        return words.stream().sorted().toList();
    }
}
