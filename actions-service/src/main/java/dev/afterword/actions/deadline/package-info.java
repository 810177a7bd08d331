/** When actions and verifications are due. */
package dev.afterword.actions.deadline;
