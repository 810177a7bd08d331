/** The issue that mirrors an action: wished for with the commitment, made once, however often that takes. */
package dev.afterword.actions.tracker.mirror;
