package dev.afterword.incidents.chat.connection;

/** Whether a connection does what it is told. */
public enum ChatConnectionState {
    ACTIVE,
    PAUSED,
    DELETED
}
