package dev.afterword.incidents.change.source;

import dev.afterword.incidents.change.parse.ChangeProvider;
import java.util.EnumSet;
import java.util.Set;

/**
 * How a sender proves itself: HUB_SHA256 signs with sha256=digits in a header, as GitHub does; HEADER sends the secret itself
 * in a header, as GitLab does; BEARER sends it as a token; STANDARD_WEBHOOKS signs, as GitLab does with a signing token.
 */
public enum ChangeAuthentication {
    HUB_SHA256,
    HEADER,
    BEARER,
    STANDARD_WEBHOOKS;

    /** The ways that a provider can be set to. */
    static Set<ChangeAuthentication> of(ChangeProvider provider) {
        return switch (provider) {
            case GITHUB -> EnumSet.of(HUB_SHA256);
            case GITLAB -> EnumSet.of(HEADER, STANDARD_WEBHOOKS);
            case ARGO_CD -> EnumSet.of(HEADER, BEARER);
            case JSON -> EnumSet.allOf(ChangeAuthentication.class);
        };
    }

    static ChangeAuthentication usual(ChangeProvider provider) {
        return provider == ChangeProvider.GITHUB ? HUB_SHA256 : HEADER;
    }

    /** The header that carries the secret or the signature where nobody says otherwise; null where there is no choice. */
    String usualHeader(ChangeProvider provider) {
        return switch (this) {
            case HUB_SHA256 -> "X-Hub-Signature-256";
            case HEADER -> provider == ChangeProvider.GITLAB ? "X-Gitlab-Token" : "X-Afterword-Secret";
            case BEARER, STANDARD_WEBHOOKS -> null;
        };
    }
}
