package dev.afterword.incidents.change;

import dev.afterword.incidents.people.PersonRef;
import java.util.UUID;

/**
 * The connection that a change is heard of through.
 *
 * @param sourceId id of the connection
 * @param name what people call it
 * @param system the kind of system that tells, as changes name it
 * @param saysWhatGoesBack whether it tells a rollback from a deploy
 */
public record ChangeOrigin(UUID sourceId, String name, String system, boolean saysWhatGoesBack) {

    PersonRef actor() {
        return new PersonRef("change-source:" + sourceId, name);
    }
}
