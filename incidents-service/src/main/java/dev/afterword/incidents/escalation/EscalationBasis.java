package dev.afterword.incidents.escalation;

/** Why this person or team is called in: what they know, whom they know, whose turn it is, or whom one trusts. */
enum EscalationBasis {
    EXPERTISE,
    CONNECTION,
    ROTA,
    BUDDY
}
