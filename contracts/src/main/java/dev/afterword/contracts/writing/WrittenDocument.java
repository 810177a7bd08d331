package dev.afterword.contracts.writing;

import dev.afterword.contracts.Access;
import java.util.UUID;

/**
 * The document that people have open.
 *
 * @param id id of the retrospective
 * @param key human key, for example RET-7
 * @param incidentId incident it is about
 * @param status status of the retrospective
 * @param access who may see it
 */
public record WrittenDocument(UUID id, String key, UUID incidentId, String status, Access access) {}
