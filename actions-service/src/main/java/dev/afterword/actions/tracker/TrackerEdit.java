package dev.afterword.actions.tracker;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of a tracker can be edited; where it leads cannot, since its links would lead elsewhere.
 *
 * @param apiToken a new token, null keeps the present one
 */
@RegisterForReflection
@Schema(name = "EditTracker")
record TrackerEdit(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Email @Size(max = 320) String email,
        @Schema(writeOnly = true) @Size(min = 1, max = 1000) @Pattern(regexp = "\\S+", message = "must not have spaces")
                String apiToken,
        @JsonProperty("default") boolean byDefault,
        @NotNull TrackerState state) {

    static TrackerEdit of(TrackerConnection connection) {
        return new TrackerEdit(connection.name, connection.email, null, connection.byDefault, connection.state);
    }

    @Override
    public String toString() {
        return "TrackerEdit[" + name + " " + state + "]";
    }
}
