package dev.afterword.contracts;

/**
 * A person as the identity provider knows them.
 *
 * @param id subject of the person's tokens, opaque
 * @param name name to show
 */
public record PersonRef(String id, String name) {}
