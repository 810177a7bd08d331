package dev.afterword.incidents.audit;

/**
 * What was done: a restricted incident was opened by an administrator, or they asked for one that is not there; who may
 * see an incident was changed; the record of a closed one was opened again; a connection, its secrets or its deliveries,
 * a chat user, a custom field or the settings were changed; incidents were imported.
 */
public enum AuditKind {
    BREAK_GLASS_OPENED,
    BREAK_GLASS_REFUSED,
    VISIBILITY_CHANGED,
    RECORD_REOPENED,
    CONNECTION_CREATED,
    CONNECTION_CHANGED,
    CONNECTION_DELETED,
    SECRET_ADDED,
    SECRET_RETIRED,
    DELIVERIES_REPLAYED,
    DELIVERY_DISCARDED,
    CHAT_USER_LINKED,
    CHAT_USER_UNLINKED,
    FIELD_ADDED,
    FIELD_CHANGED,
    SETTINGS_CHANGED,
    INCIDENTS_IMPORTED
}
