package dev.afterword.testkit.token;

/** Access tokens of the demo people, as the local stack's provider would issue them. */
public final class TestTokens {

    /** Issuer that {@link IdentityResource} makes the application trust. */
    public static final String ISSUER = "https://issuer.test";

    /** Audience that the applications expect. */
    public static final String AUDIENCE = "afterword";

    private TestTokens() {}

    /** A valid token of a person, to be sent as a bearer token. */
    public static String of(String username) {
        return like(username).sign();
    }

    /** The value of an {@code Authorization} header. */
    public static String bearer(String username) {
        return "Bearer " + of(username);
    }

    /** A token that starts as the person's valid one, to be bent. */
    public static TestToken like(String username) {
        return new TestToken(TestPerson.named(username));
    }
}
