package dev.afterword.gateway.session;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The person or tool behind a request, read from its verified access token.
 *
 * @param token the access token itself, to be forwarded
 * @param id subject
 * @param name display name
 * @param username login name
 * @param roles realm roles
 * @param teams groups
 * @param expiresAt when the token ends
 */
public record Caller(
        String token,
        String id,
        String name,
        String username,
        List<String> roles,
        List<String> teams,
        Instant expiresAt) {

    /** Roles that may read; each of the suite's roles does. */
    private static final Set<String> READERS =
            Set.of("viewer", "responder", "facilitator", "manager", "admin", "auditor", "integration");

    /** Reads the claims of a token that has been verified before; nothing is checked here. */
    static Caller of(String verifiedToken) {
        var payload = verifiedToken.split("\\.")[1];
        var claims = new JsonObject(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
        var username = claims.getString("preferred_username");
        return new Caller(
                verifiedToken,
                claims.getString("sub"),
                claims.getString("name", username),
                username,
                strings(claims.getJsonArray("roles")),
                strings(claims.getJsonArray("groups")),
                Instant.ofEpochSecond(claims.getLong("exp")));
    }

    /** The suite's own roles among those of the token; a realm has others. */
    public List<String> suiteRoles() {
        return roles.stream().filter(READERS::contains).sorted().toList();
    }

    public boolean mayRead() {
        return roles.stream().anyMatch(READERS::contains);
    }

    /** What records of restricted visibility are matched against. */
    public Set<String> principals() {
        var principals = new HashSet<String>();
        principals.add("person:" + id);
        teams.forEach(team -> principals.add("team:" + team));
        return principals;
    }

    private static List<String> strings(JsonArray array) {
        var values = new ArrayList<String>();
        if (array != null) {
            array.forEach(value -> values.add(String.valueOf(value)));
        }
        return List.copyOf(values);
    }
}
