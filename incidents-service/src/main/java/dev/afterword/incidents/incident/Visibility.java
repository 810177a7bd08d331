package dev.afterword.incidents.incident;

/** Who may see an incident: anyone with a role, or only its audience. */
public enum Visibility {
    ORGANISATION,
    RESTRICTED
}
