package dev.afterword.retros.followup;

/** How urgent an action is; P0 is worst. */
enum ActionPriority {
    P0,
    P1,
    P2,
    P3
}
