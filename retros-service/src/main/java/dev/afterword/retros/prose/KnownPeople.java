package dev.afterword.retros.prose;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Whom a text may speak of.
 *
 * @param names full names, and first names where they are clear, in small letters; they count where they are capitalised
 * @param usernames in small letters; they count however they are written
 */
public record KnownPeople(Set<String> names, Set<String> usernames) {
    public static final KnownPeople NOBODY = new KnownPeople(Set.of(), Set.of());

    private static final int SHORTEST_SURNAME = 3;

    /** Somebody with a name and, perhaps, a username. */
    public record Named(String name, String username) {}

    /**
     * These people; those who took part are known by their first names too.
     *
     * @param people who is known
     * @param participants names of those who took part
     */
    public static KnownPeople of(Collection<Named> people, Collection<String> participants) {
        var names = new HashSet<String>();
        var usernames = new HashSet<String>();
        for (var one : people) {
            names.add(small(one.name()));
            if (isNoWord(one)) {
                usernames.add(small(one.username()));
            }
        }
        participants.forEach(name -> {
            names.add(small(name));
            names.add(small(name).split("\\s", 2)[0]);
        });
        return new KnownPeople(names, usernames);
    }

    /** A username such as "mark" may be any word; "mark.rossi", "mr42" or "mrossi" are not. */
    private static boolean isNoWord(Named one) {
        if (one.username() == null || one.username().isBlank()) {
            return false;
        }
        var username = small(one.username());
        var surname = small(one.name()).replaceFirst("^.*\\s", "");
        return !username.chars().allMatch(Character::isLetter)
                || surname.length() >= SHORTEST_SURNAME
                        && username.length() > surname.length()
                        && (username.startsWith(surname) || username.endsWith(surname));
    }

    private static String small(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
