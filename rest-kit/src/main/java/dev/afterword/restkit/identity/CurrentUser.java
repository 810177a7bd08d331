package dev.afterword.restkit.identity;

import dev.afterword.restkit.problem.CommonProblems;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The person, or machine, whose token came with the request. */
@RequestScoped
public class CurrentUser {

    private final SecurityIdentity identity;
    private final Set<String> granted = new LinkedHashSet<>();

    CurrentUser(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The provider's stable id of the person. */
    public String id() {
        return token() == null ? identity.getPrincipal().getName() : token().getSubject();
    }

    /** The name to show, never empty. */
    public String name() {
        String name = claim("name");
        return name == null || name.isBlank() ? username() : name;
    }

    /** The name to log in with, or the id where the provider has none. */
    public String username() {
        String username = claim("preferred_username");
        return username == null || username.isBlank() ? id() : username;
    }

    /** The roles in the token. */
    public Set<String> roles() {
        return identity.getRoles();
    }

    /** The teams in the token. */
    public Set<String> teams() {
        Object groups = token() == null ? null : token().getClaim("groups");
        return groups instanceof Collection<?> values
                ? values.stream().map(CurrentUser::text).collect(Collectors.toCollection(LinkedHashSet::new))
                : Set.of();
    }

    /** Lets the person read, until the end of the request, what admits this principal as well. */
    public void alsoReadsAs(String principal) {
        granted.add(principal);
    }

    /** The person and the teams, as the audience of a record names them, and whatever else the person reads as. */
    public Set<String> principals() {
        Set<String> principals = new LinkedHashSet<>();
        principals.add("person:" + id());
        teams().forEach(team -> principals.add("team:" + team));
        principals.addAll(granted);
        return principals;
    }

    /** What this person's queries may see. */
    public Reader reader() {
        return new Reader(principals());
    }

    /** Refuses a person who has none of the roles. */
    public void require(String... anyOfRoles) {
        for (String role : anyOfRoles) {
            if (identity.hasRole(role)) {
                return;
            }
        }
        throw CommonProblems.forbidden("This needs one of the roles " + String.join(", ", anyOfRoles) + ".");
    }

    private String claim(String name) {
        Object value = token() == null ? null : token().getClaim(name);
        return value == null ? null : text(value);
    }

    private JsonWebToken token() {
        return identity.getPrincipal() instanceof JsonWebToken token ? token : null;
    }

    private static String text(Object value) {
        return value instanceof JsonString json ? json.getString() : String.valueOf(value);
    }
}
