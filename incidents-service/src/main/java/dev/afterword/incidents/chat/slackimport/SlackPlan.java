package dev.afterword.incidents.chat.slackimport;

import dev.afterword.incidents.chat.slackfile.MessageChoice;
import java.util.Set;
import java.util.UUID;

/** What an import is to do, for the worker: for which incident, by which choice, and with whose rights. */
record SlackPlan(UUID id, UUID incidentId, MessageChoice choice, Set<String> principals) {}
