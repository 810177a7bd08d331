package dev.afterword.retros.writing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That somebody has the document open.
 *
 * @param clientId the page, as it names itself for as long as it is open
 * @param section key of the section they write in; left out while they read
 * @param leaving whether the page is being closed
 */
@Schema(examples = "{\"clientId\": \"k3v9q2\", \"section\": \"narrative\"}")
record PresenceRequest(
        @NotNull @Pattern(regexp = TypedChangesRequest.PAGE) String clientId,
        @Pattern(regexp = "[a-z-]{1,40}") String section,
        boolean leaving) {}
