package dev.afterword.incidents.webhook;

import dev.afterword.hookkit.signature.HookHeaders;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A delivery to try out.
 *
 * @param body the body as the sender would send it
 * @param headers headers that say something, such as those of CloudEvents or Sentry; none unless told
 */
@Schema(name = "HookTrial")
public record TrialRequest(
        @Schema(examples = "{\"version\":\"4\",\"alerts\":[]}") @NotNull @Size(max = 1_048_576) String body,
        @Size(max = 20) Map<@NotNull @Size(max = 100) String, @NotNull @Size(max = 500) String> headers) {

    public TrialRequest {
        headers = headers == null ? Map.of() : headers;
    }

    /** The headers as a delivery has them. */
    public HookHeaders toHookHeaders() {
        return HookHeaders.of(headers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue()))));
    }

    /** The body as a delivery has it. */
    public byte[] toBytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
