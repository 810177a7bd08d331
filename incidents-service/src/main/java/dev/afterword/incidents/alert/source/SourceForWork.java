package dev.afterword.incidents.alert.source;

import dev.afterword.incidents.alert.AlertOrigin;
import dev.afterword.incidents.alert.parse.FieldMapping;

/**
 * A source as the worker needs it.
 *
 * @param origin which connection
 * @param mapping where the fields are
 * @param paused whether its deliveries are to be kept for later
 */
public record SourceForWork(AlertOrigin origin, FieldMapping mapping, boolean paused) {}
