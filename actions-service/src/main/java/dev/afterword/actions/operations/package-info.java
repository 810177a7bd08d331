/** The log of what happened to actions, and the messages that could not be applied. */
package dev.afterword.actions.operations;
