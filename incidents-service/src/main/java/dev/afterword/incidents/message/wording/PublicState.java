package dev.afterword.incidents.message.wording;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an incident stands, in the four words of status pages. */
@Schema(name = "PublicState")
public enum PublicState {
    INVESTIGATING,
    IDENTIFIED,
    MONITORING,
    RESOLVED;

    /** What is told of an incident that stands here. */
    public static PublicState of(String status) {
        return switch (status) {
            case "IDENTIFIED" -> IDENTIFIED;
            case "MITIGATED" -> MONITORING;
            case "RESOLVED", "CLOSED", "CANCELED", "DECLINED" -> RESOLVED;
            default -> INVESTIGATING;
        };
    }
}
