/** Events written in the transaction of their cause, published in order for each aggregate. */
package dev.afterword.eventkit.outbox;
