/** Events received, each applied once. */
package dev.afterword.eventkit.inbox;
