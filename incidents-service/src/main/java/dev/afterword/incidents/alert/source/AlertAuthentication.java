package dev.afterword.incidents.alert.source;

import dev.afterword.incidents.alert.parse.AlertProvider;
import dev.afterword.restkit.problem.CommonProblems;
import java.util.EnumSet;
import java.util.Set;

/**
 * How a sender proves itself: BEARER token, BASIC password, secret in a HEADER, HMAC_SHA256 as bare hexadecimal digits in
 * a header, HUB_SHA256 as sha256=digits in a header, PAGERDUTY (v1=digits), STANDARD_WEBHOOKS; PATH, a secret at the end
 * of the address, for Sentry's old plugin, which can do no better. Addresses stand in the logs of whatever is on the way, so
 * that alerts proven by one open nothing by themselves.
 */
public enum AlertAuthentication {
    BEARER,
    BASIC,
    HEADER,
    HMAC_SHA256,
    HUB_SHA256,
    PAGERDUTY,
    STANDARD_WEBHOOKS,
    PATH;

    private static final Set<AlertAuthentication> STATIC = EnumSet.of(BEARER, BASIC, HEADER);

    /** A secret as it can be used this way. */
    String usable(String secret) {
        if (this == PATH && !secret.matches("[A-Za-z0-9._~-]+")) {
            throw CommonProblems.badRequest(
                    "/secret", "must have letters, digits and any of . _ ~ - only, since it is part of an address");
        }
        return secret;
    }

    /** The ways that a provider can be set to. */
    static Set<AlertAuthentication> of(AlertProvider provider) {
        return switch (provider) {
            case ALERTMANAGER, OPSGENIE, DATADOG -> STATIC;
            case GRAFANA -> EnumSet.of(HMAC_SHA256, BEARER, BASIC, HEADER);
            case PAGERDUTY -> EnumSet.of(PAGERDUTY);
            case SENTRY -> EnumSet.of(HMAC_SHA256, HEADER, PATH);
            case STANDARD_WEBHOOKS -> EnumSet.of(STANDARD_WEBHOOKS);
            case CLOUDEVENTS, JSON -> EnumSet.complementOf(EnumSet.of(PAGERDUTY, PATH));
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
