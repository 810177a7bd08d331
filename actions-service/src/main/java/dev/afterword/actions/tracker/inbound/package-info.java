/** What a tracker tells by webhook, and what it means for an action. */
package dev.afterword.actions.tracker.inbound;
