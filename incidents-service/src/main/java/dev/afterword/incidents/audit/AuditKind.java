package dev.afterword.incidents.audit;

/** What was done: a restricted incident was opened by an administrator, or they asked for one that is not there. */
public enum AuditKind {
    BREAK_GLASS_OPENED,
    BREAK_GLASS_REFUSED
}
