package dev.afterword.incidents.message;

import java.util.UUID;

/**
 * A message whose promised next update did not come.
 *
 * @param incidentId incident it is about
 * @param messageId the message that made the promise
 */
record AwaitedUpdate(UUID incidentId, UUID messageId) {}
