package dev.afterword.retros.followup;

/** Kinds of work that an action may be. */
enum ActionKind {
    INVESTIGATE,
    MITIGATE_NOW,
    REPAIR,
    DETECT,
    MITIGATE_FUTURE,
    PREVENT,
    PROCESS,
    LEARN
}
