package dev.afterword.restkit.identity;

import java.util.Set;

/**
 * Whose eyes a query is for: what the visibility filters of repositories take.
 *
 * @param principals {@code person:<id>} and {@code team:<name>} of the reader, and what else they read as
 */
public record Reader(Set<String> principals) {

    public Reader {
        principals = Set.copyOf(principals);
    }

    /** The principals as a SQL array parameter. */
    public String[] asArray() {
        return principals.toArray(String[]::new);
    }
}
