/** One effect for each idempotency key. */
package dev.afterword.eventkit.idempotency;
