package dev.afterword.incidents.alert.inbound;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A delivery to try out.
 *
 * @param body the body as the sender would send it
 * @param headers headers that say something, such as those of CloudEvents or Sentry; none unless told
 */
@Schema(name = "AlertTrial")
record TrialRequest(
        @Schema(examples = "{\"version\":\"4\",\"alerts\":[]}") @NotNull @Size(max = 1_048_576) String body,
        @Size(max = 20) Map<@NotNull @Size(max = 100) String, @NotNull @Size(max = 500) String> headers) {

    TrialRequest {
        headers = headers == null ? Map.of() : headers;
    }
}
