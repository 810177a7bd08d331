package dev.afterword.contracts.writing;

import dev.afterword.contracts.PersonRef;

/**
 * Somebody has a document open; said again every few seconds, and forgotten when it is not.
 *
 * @param retrospective the document, with who may see it
 * @param person who it is
 * @param clientId the page they have it open in
 * @param section key of the section they write in, or null while they read
 * @param leaving whether the page is being closed
 */
public record PersonPresent(
        WrittenDocument retrospective, PersonRef person, String clientId, String section, boolean leaving) {

    /** CloudEvents type of the notice. */
    public static final String TYPE = "dev.afterword.writing.present.v1";
}
