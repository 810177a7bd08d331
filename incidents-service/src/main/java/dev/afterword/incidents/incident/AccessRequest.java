package dev.afterword.incidents.incident;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is named on an incident, and so may see it while it is restricted.
 *
 * @param people ids of people
 * @param teams names of teams
 */
record AccessRequest(
        @Size(max = 200) List<@NotBlank @Size(max = 100) String> people,
        @Size(max = 50) @Schema(examples = "[\"payments\"]") List<@NotBlank @Size(max = 100) String> teams) {

    static final AccessRequest NOBODY = new AccessRequest(null, null);

    AccessRequest {
        people =
                people == null ? List.of() : people.stream().distinct().sorted().toList();
        teams = teams == null ? List.of() : teams.stream().distinct().sorted().toList();
    }
}
