package dev.afterword.gateway.protection;

/** Order of the gateway's filters; all run before authentication (200), a higher number earlier. */
final class FilterOrder {

    static final int HYGIENE = 900;
    static final int HOST_COOKIES = 895;
    static final int SECURITY_HEADERS = 890;
    static final int CROSS_SITE = 880;

    private FilterOrder() {}
}
