package dev.afterword.restkit.identity;

/** The roles that a token can carry, for {@code @RolesAllowed}. */
public final class Roles {

    public static final String VIEWER = "viewer";
    public static final String RESPONDER = "responder";
    public static final String FACILITATOR = "facilitator";
    public static final String MANAGER = "manager";
    public static final String ADMIN = "admin";
    public static final String AUDITOR = "auditor";
    public static final String INTEGRATION = "integration";

    private Roles() {}
}
