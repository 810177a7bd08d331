package dev.afterword.restkit.http;

/**
 * What makes two requests the same request.
 *
 * @param value the caller's own key
 * @param caller id of the person: keys of different people never meet
 * @param operation method and path
 * @param fingerprint hash of the body in a canonical form
 */
public record IdempotencyKey(String value, String caller, String operation, String fingerprint) {}
