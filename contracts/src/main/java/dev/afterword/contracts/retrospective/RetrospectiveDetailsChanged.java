package dev.afterword.contracts.retrospective;

import java.util.List;

/**
 * Owner, title, due date or visibility changed.
 *
 * @param retrospective the retrospective after the change
 * @param changed names of the fields that changed
 */
public record RetrospectiveDetailsChanged(RetrospectiveSnapshot retrospective, List<String> changed)
        implements RetrospectiveEvent {}
