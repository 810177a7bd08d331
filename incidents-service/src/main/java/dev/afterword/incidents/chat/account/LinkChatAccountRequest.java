package dev.afterword.incidents.chat.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who a user of a chat is.
 *
 * @param personId id of a person who has signed in here
 * @param userName name as the chat shows it, optional
 */
@Schema(name = "LinkChatAccount")
record LinkChatAccountRequest(
        @NotBlank @Size(max = 100) String personId, @Size(max = 200) @Schema(examples = "carlos") String userName) {}
