package dev.afterword.incidents.settings;

/**
 * How an organisation finds its commander. Only DECLARER makes the platform act: whoever declares an incident has
 * command from that moment until they hand it off. The others are shown to people who look for a commander.
 */
public enum CommanderAssignment {
    ON_CALL_ROTATION,
    FIRST_RESPONDER,
    MOST_EXPERT,
    MOST_SENIOR,
    DEDICATED,
    DECLARER
}
