package dev.afterword.hookkit.delivery;

import dev.afterword.hookkit.signature.HookAuthenticator;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.IntFunction;

/**
 * How the deliveries of one connection are proven.
 *
 * @param authenticator the way in which it signs
 * @param secrets its active secrets; empty where there is no such connection or none is set, which refuses everything
 * @param proven is told which of the secrets has proven a delivery; must be quick, the sender waits
 */
public record HookCredentials(HookAuthenticator authenticator, List<byte[]> secrets, IntFunction<Uni<Void>> proven) {

    /** Of a connection that does not care which of its secrets is used. */
    public HookCredentials(HookAuthenticator authenticator, List<byte[]> secrets) {
        this(authenticator, secrets, index -> Uni.createFrom().voidItem());
    }

    /** Of a connection that nobody knows: an authenticator still, so that refusing takes as long as for a known one. */
    public static HookCredentials none(HookAuthenticator authenticator) {
        return new HookCredentials(authenticator, List.of());
    }

    boolean known() {
        return !secrets.isEmpty();
    }
}
