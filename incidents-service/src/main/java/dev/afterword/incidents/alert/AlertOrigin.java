package dev.afterword.incidents.alert;

import dev.afterword.incidents.alert.parse.AlertProvider;
import dev.afterword.incidents.people.PersonRef;
import java.util.UUID;

/**
 * The connection that alerts come through.
 *
 * @param sourceId its id
 * @param name its name
 * @param provider kind of sender
 * @param trusted whether what proves it stays between it and us, so that its alerts may open incidents
 */
public record AlertOrigin(UUID sourceId, String name, AlertProvider provider, boolean trusted) {

    /** How records name it as the one who did something. */
    PersonRef actor() {
        return new PersonRef("alert-source:" + sourceId, name);
    }

    /** Whether the time of an observation says when it was sent: group alerts carry their beginning only. */
    boolean datesWhatItSays() {
        return provider != AlertProvider.ALERTMANAGER && provider != AlertProvider.GRAFANA;
    }
}
