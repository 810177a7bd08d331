package dev.afterword.incidents.system;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What people say of a system; a merge patch is applied to what was said before.
 *
 * @param name name to show
 * @param description what it does, or null
 * @param team team that owns it, or null
 * @param contact where its owners are reached, or null
 * @param domain area of the business that it serves, or null
 */
@RegisterForReflection
@Schema(name = "EditSystemRequest")
record EditSystemRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "Shop") String name,
        @Size(max = 2000) String description,
        @Size(max = 100) @Schema(examples = "commerce") String team,
        @Size(max = 200) @Schema(examples = "#commerce") String contact,
        @Size(max = 100) @Schema(examples = "Retail") String domain) {

    /** Of a system of which nothing is known but its key. */
    static EditSystemRequest named(String key) {
        return new EditSystemRequest(key, null, null, null, null);
    }

    /** Names of the members that differ from the other details. */
    List<String> changedFrom(EditSystemRequest other) {
        var theirs = other.members();
        return members().entrySet().stream()
                .filter(member -> !Objects.equals(member.getValue(), theirs.get(member.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, String> members() {
        var members = new LinkedHashMap<String, String>();
        members.put("name", name);
        members.put("description", description);
        members.put("team", team);
        members.put("contact", contact);
        members.put("domain", domain);
        return members;
    }
}
