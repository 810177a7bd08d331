package dev.afterword.actions.tracker;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A wish to connect a tracker.
 *
 * @param byDefault whether every action that is committed gets an issue there
 */
@Schema(name = "CreateTracker")
record CreateTrackerRequest(
        @Schema(examples = "Jira of Operations") @NotBlank @Size(max = 100) String name,
        @NotNull TrackerKind kind,
        @Schema(examples = "https://example.atlassian.net") @NotBlank @Size(max = 500) String baseUrl,
        @Schema(examples = "OPS")
                @NotBlank
                @Size(max = 100)
                @Pattern(regexp = "[A-Za-z][A-Za-z0-9_]*", message = "must be a project key such as OPS")
                String projectKey,
        @Schema(examples = "Task") @NotBlank @Size(max = 100) String issueType,
        @NotBlank @Email @Size(max = 320) String email,
        @Schema(description = "Of an account that nobody else uses: its changes are not heard as news")
                @NotBlank
                @Size(max = 1000)
                String apiToken,
        @Schema(description = "Account of the token; learnt from Jira where it is left out") @Size(max = 200)
                String actorAccountId,
        @JsonProperty("default") boolean byDefault) {

    /** The address without slashes at the end. */
    String base() {
        return baseUrl.strip().replaceAll("/+$", "");
    }

    @Override
    public String toString() {
        return "CreateTrackerRequest[" + name + " " + baseUrl + "]";
    }
}
