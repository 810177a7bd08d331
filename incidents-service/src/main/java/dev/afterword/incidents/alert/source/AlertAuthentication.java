package dev.afterword.incidents.alert.source;

import dev.afterword.incidents.alert.parse.AlertProvider;
import java.util.EnumSet;
import java.util.Set;

/**
 * How a sender proves itself: BEARER token, BASIC password, secret in a HEADER, HMAC_SHA256 as bare hexadecimal digits in
 * a header, HUB_SHA256 as sha256=digits in a header, PAGERDUTY (v1=digits), STANDARD_WEBHOOKS.
 */
public enum AlertAuthentication {
    BEARER,
    BASIC,
    HEADER,
    HMAC_SHA256,
    HUB_SHA256,
    PAGERDUTY,
    STANDARD_WEBHOOKS;

    private static final Set<AlertAuthentication> STATIC = EnumSet.of(BEARER, BASIC, HEADER);

    /** The ways that a provider can be set to. */
    static Set<AlertAuthentication> of(AlertProvider provider) {
        return switch (provider) {
            case ALERTMANAGER, OPSGENIE, DATADOG -> STATIC;
            case GRAFANA -> EnumSet.of(HMAC_SHA256, BEARER, BASIC, HEADER);
            case PAGERDUTY -> EnumSet.of(PAGERDUTY);
            case SENTRY -> EnumSet.of(HMAC_SHA256, HEADER);
            case STANDARD_WEBHOOKS -> EnumSet.of(STANDARD_WEBHOOKS);
            case CLOUDEVENTS, JSON -> EnumSet.complementOf(EnumSet.of(PAGERDUTY));
        };
    }

    static AlertAuthentication usual(AlertProvider provider) {
        return switch (provider) {
            case ALERTMANAGER, CLOUDEVENTS, JSON -> BEARER;
            case OPSGENIE, DATADOG -> HEADER;
            case GRAFANA, SENTRY -> HMAC_SHA256;
            case PAGERDUTY -> PAGERDUTY;
            case STANDARD_WEBHOOKS -> STANDARD_WEBHOOKS;
        };
    }

    /** The header that carries the secret or the signature where nobody says otherwise; null where there is no choice. */
    String usualHeader(AlertProvider provider) {
        return switch (this) {
            case HEADER -> "X-Afterword-Secret";
            case HMAC_SHA256 ->
                switch (provider) {
                    case GRAFANA -> "X-Grafana-Alerting-Signature";
                    case SENTRY -> "Sentry-Hook-Signature";
                    default -> "X-Signature";
                };
            case HUB_SHA256 -> "X-Hub-Signature-256";
            default -> null;
        };
    }
}
