package dev.afterword.incidents.chat.account;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a person types in a chat to say who they are.
 *
 * @param code the code, good once
 * @param expiresAt until when
 */
@Schema(name = "ChatCode")
record ChatCodeView(@Schema(examples = "7KQ2M-9XW4T") String code, Instant expiresAt) {}
