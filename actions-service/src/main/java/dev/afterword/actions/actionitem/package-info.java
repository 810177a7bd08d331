/** The action item: its state machine, its use cases, its events; not how it is listed or mirrored in a tracker. */
package dev.afterword.actions.actionitem;
