package dev.afterword.retros.policy.terms;

/** Who is welcome at the meeting; reading the published document is another matter. */
public enum Attendance {
    /** Anyone may join. */
    OPEN,
    /** Responders and responsible teams. */
    RESTRICTED
}
