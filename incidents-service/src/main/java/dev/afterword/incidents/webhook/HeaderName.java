package dev.afterword.incidents.webhook;

/** What a header may be called in which a sender proves itself. */
public final class HeaderName {

    /** Names that the gateway takes from every request would never arrive. */
    public static final String PATTERN =
            "(?i)(?!(cookie|connection|forwarded|x-(forwarded|user|auth|remote|ssl|client-cert|webauth)).*)[a-z][a-z0-9-]*";

    /** What is said of another name. */
    public static final String MESSAGE =
            "must be the name of a header, and none by which callers could be told apart, such as X-Auth-Token";

    private HeaderName() {}
}
