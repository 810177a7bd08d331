package dev.afterword.retros.writing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was typed in a page.
 *
 * @param clientId the page, as it names itself for as long as it is open
 * @param after how many changes of the section the page had when this was typed
 * @param changes each a list of steps over the whole text: a number keeps that many UTF-16 code units, a list removes as many
 *     as its first member says and puts the lines after it in their place (the change sets of CodeMirror 6)
 */
@Schema(
        examples =
                "{\"clientId\": \"k3v9q2\", \"after\": 12, \"changes\": [[5, [2], [0, \"first line\", \"second\"], 40]]}")
record TypedChangesRequest(
        @NotNull @Pattern(regexp = PAGE) String clientId,
        @Min(0) long after,
        @NotEmpty @Size(max = 100) @Schema(implementation = Object[].class) List<ArrayNode> changes) {

    /** How a page may name itself: not as the service does in the log of changes. */
    static final String PAGE = "(?!service$)[A-Za-z0-9-]{4,40}";
}
