package dev.afterword.incidents.catalogueimport;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One entity as it stands in a file; every scalar is text or null.
 *
 * @param place where it begins: a line, or a position in a JSON list
 * @param content what it says
 */
record EntityDocument(String place, JsonNode content) {}
