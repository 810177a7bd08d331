package dev.afterword.incidents.alert.inbound;

import dev.afterword.incidents.alert.parse.AlertProvider;
import dev.afterword.incidents.alert.source.AlertSourceSecrets;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Every kind of sender, by the word that stands for it in addresses. */
@ApplicationScoped
class AlertHookSources {

    private final Map<AlertProvider, AlertHookSource> sources = new EnumMap<>(AlertProvider.class);

    AlertHookSources(AlertSourceSecrets secrets) {
        Arrays.stream(AlertProvider.values())
                .forEach(provider -> sources.put(provider, new AlertHookSource(provider, secrets)));
    }

    Optional<AlertHookSource> named(String word) {
        return AlertProvider.named(word).map(sources::get);
    }
}
