/** Calling in the best person for a task, and what came of it; never a ladder, and no count by person. */
package dev.afterword.incidents.escalation;
