package dev.afterword.incidents.catalogue;

import java.time.Instant;

/**
 * A service that incidents can name.
 *
 * @param key short name, for example checkout
 * @param name name to show
 * @param description what it does, or null
 * @param team team that runs it, or null
 * @param createdAt when it was added
 */
record ServiceView(String key, String name, String description, String team, Instant createdAt) {}
