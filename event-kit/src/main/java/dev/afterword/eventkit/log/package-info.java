/** The outbox read as a log, under the reader's rights. */
package dev.afterword.eventkit.log;
