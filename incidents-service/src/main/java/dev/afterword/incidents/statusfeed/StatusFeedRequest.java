package dev.afterword.incidents.statusfeed;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the public status feed is to be set up.
 *
 * @param enabled whether anybody may read it
 * @param title name of the feed, such as that of the organisation
 * @param pageUrl address of the status page that shows it, optional
 * @param services keys of the services whose incidents it may name; all of them when there are none
 */
@Schema(name = "SetUpStatusFeed")
record StatusFeedRequest(
        @NotNull @Schema(examples = "true") Boolean enabled,
        @NotBlank @Size(max = 200) @Schema(examples = "Example Shop status") String title,
        @Size(max = 500)
                @Pattern(
                        regexp = "https?://[^\\s\"<>]+",
                        message = "must be an address that begins with http:// or https://")
                @Schema(examples = "https://status.example.com")
                String pageUrl,
        @Size(max = 200) @Schema(examples = "[\"checkout\"]") List<@NotBlank @Size(max = 60) String> services) {

    StatusFeedRequest {
        services = services == null ? List.of() : services.stream().distinct().toList();
    }
}
