package dev.afterword.incidents.chat.connection;

import dev.afterword.incidents.chat.ChatKind;
import java.util.UUID;

/**
 * What is to be known of a connection to answer for it.
 *
 * @param id id
 * @param kind SLACK or TEAMS
 * @param name what people call it
 * @param paused whether it does nothing for now
 */
public record ConnectionForWork(UUID id, ChatKind kind, String name, boolean paused) {}
