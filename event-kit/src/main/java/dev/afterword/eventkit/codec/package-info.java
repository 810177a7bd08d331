/** Event records to CloudEvents on Kafka and back. */
package dev.afterword.eventkit.codec;
