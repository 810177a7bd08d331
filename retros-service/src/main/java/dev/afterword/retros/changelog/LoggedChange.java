package dev.afterword.retros.changelog;

/**
 * A change in the order that holds for everybody.
 *
 * @param number place in the section's history, from 1
 * @param clientId the page that it was typed in, or {@link ChangeLog#SERVICE}
 * @param change what was changed
 */
public record LoggedChange(long number, String clientId, TextChange change) {}
