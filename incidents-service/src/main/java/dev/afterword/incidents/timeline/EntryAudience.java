package dev.afterword.incidents.timeline;

/**
 * Whom an entry is meant for. One that is RESPONDERS is shown to its author and to those who hold or held a role on the
 * incident, and published without its text; one that is PRIVATE is shown to its author alone and never published.
 */
public enum EntryAudience {
    CUSTOMER,
    PUBLIC,
    ORGANISATION,
    RESPONDERS,
    PRIVATE;

    /** Whether an entry may be shown to people outside; what is not of these never is. */
    boolean leavesTheOrganisation() {
        return this == CUSTOMER || this == PUBLIC;
    }
}
