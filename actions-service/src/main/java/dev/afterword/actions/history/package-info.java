/** Who changed what of an action item and when, append-only. */
package dev.afterword.actions.history;
