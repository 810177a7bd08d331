/** Follow-ups: their life from proposal to verified effect, their due dates and their issues in trackers; not incidents. */
package dev.afterword.actions;
