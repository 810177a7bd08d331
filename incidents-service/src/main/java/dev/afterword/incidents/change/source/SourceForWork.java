package dev.afterword.incidents.change.source;

import dev.afterword.incidents.change.ChangeOrigin;
import dev.afterword.incidents.change.parse.ChangeProvider;
import dev.afterword.incidents.change.parse.ChangeReading;
import dev.afterword.incidents.webhook.Wildcard;
import java.util.List;

/**
 * A source as the worker needs it.
 *
 * @param origin which connection
 * @param provider kind of sender
 * @param reading how its bodies are read
 * @param environments only changes in one of these count; all where there is none
 * @param paused whether its deliveries are to be kept for later
 */
public record SourceForWork(
        ChangeOrigin origin,
        ChangeProvider provider,
        ChangeReading reading,
        List<String> environments,
        boolean paused) {

    /** Whether changes in an environment count. */
    public boolean counts(String environment) {
        return environments.isEmpty()
                || environments.stream().anyMatch(pattern -> Wildcard.matches(pattern, environment));
    }
}
