package dev.afterword.gateway.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the console may know about the person in front of it; never a token.
 *
 * @param authenticated whether somebody is logged in
 * @param id subject of the person
 * @param name display name
 * @param username login name
 * @param roles roles of the suite that the person has
 * @param teams teams that the person is in
 */
@Schema(name = "Session", description = "Who is logged in.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionView(
        @Schema(required = true) boolean authenticated,
        String id,
        String name,
        String username,
        List<String> roles,
        List<String> teams) {

    static SessionView of(Caller caller) {
        return new SessionView(
                true, caller.id(), caller.name(), caller.username(), caller.suiteRoles(), caller.teams());
    }

    static SessionView nobody() {
        return new SessionView(false, null, null, null, null, null);
    }
}
