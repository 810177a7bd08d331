/** Connections to issue trackers: who may use them, where they lead, and how they are. */
package dev.afterword.actions.tracker;
