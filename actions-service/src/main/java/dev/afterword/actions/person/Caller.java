package dev.afterword.actions.person;

import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.identity.Reader;

/**
 * Who asks, as plain data: it may be read anywhere in a reactive chain.
 *
 * @param person the person
 * @param reader what the person may see
 */
public record Caller(PersonRef person, Reader reader) {

    public static Caller of(CurrentUser user) {
        return new Caller(new PersonRef(user.id(), user.name()), user.reader());
    }
}
