package dev.afterword.incidents.alert.parse;

import java.util.Arrays;
import java.util.Optional;

/** A kind of sender of alerts. */
public enum AlertProvider {
    ALERTMANAGER("alertmanager"),
    GRAFANA("grafana"),
    PAGERDUTY("pagerduty"),
    OPSGENIE("opsgenie"),
    DATADOG("datadog"),
    SENTRY("sentry"),
    CLOUDEVENTS("cloudevents"),
    STANDARD_WEBHOOKS("standard-webhooks"),
    JSON("json");

    private final String word;

    AlertProvider(String word) {
        this.word = word;
    }

    /** The name in addresses. */
    public String word() {
        return word;
    }

    /** The provider that addresses name by this word. */
    public static Optional<AlertProvider> named(String word) {
        return Arrays.stream(values())
                .filter(provider -> provider.word.equals(word))
                .findFirst();
    }

    /** Whether senders decide what the body looks like, so that the fields must be found by a mapping. */
    public boolean isMapped() {
        return this == CLOUDEVENTS || this == STANDARD_WEBHOOKS || this == JSON;
    }
}
