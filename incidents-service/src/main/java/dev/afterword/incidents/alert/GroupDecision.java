package dev.afterword.incidents.alert;

/**
 * What was decided for alerts that belong together: OPENED an incident, ATTACHED to one that was open, SUGGESTED to
 * people, who ACCEPTED or DISMISSED it, or IGNORED. WITHDRAWN is what people were asked because alerts fired again after their
 * incident, and recovered before anybody had decided.
 */
public enum GroupDecision {
    OPENED,
    ATTACHED,
    SUGGESTED,
    ACCEPTED,
    DISMISSED,
    WITHDRAWN,
    IGNORED
}
