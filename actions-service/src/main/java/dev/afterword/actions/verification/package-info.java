/** The judgement of a second person on an action that is done. */
package dev.afterword.actions.verification;
