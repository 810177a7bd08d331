package dev.afterword.contracts.incident;

import java.time.Instant;
import java.util.UUID;

/**
 * What one audience was told. What leadership is told stays with leadership: headline and text say only that.
 *
 * @param id id of the message
 * @param audience CUSTOMER, INTERNAL or LEADERSHIP
 * @param headline one line
 * @param text the whole message as plain text
 * @param sentAt when it was sent
 * @param nextUpdateAt when the audience hears of it again, or null
 */
public record PublishedMessage(
        UUID id, String audience, String headline, String text, Instant sentAt, Instant nextUpdateAt) {}
