package dev.afterword.retros.incident;

import dev.afterword.retros.person.PersonView;
import java.time.Instant;

/**
 * A role that somebody told or corrected after the fact.
 *
 * @param role role
 * @param person who holds or held it
 * @param from since when
 * @param to until when, or null while it is held
 * @param corrects whether it takes the place of what was told before
 * @param roleBefore role that it takes the place of
 * @param personIdBefore who it takes the place of
 */
public record ToldRole(
        String role,
        PersonView person,
        Instant from,
        Instant to,
        boolean corrects,
        String roleBefore,
        String personIdBefore) {

    /** Whether another role or another person stood there. */
    boolean isElsewhere() {
        return corrects && !(role.equals(roleBefore) && person.id().equals(personIdBefore));
    }
}
