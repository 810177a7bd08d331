/** Events that could not be applied: kept, shown, replayed. */
package dev.afterword.eventkit.deadletter;
