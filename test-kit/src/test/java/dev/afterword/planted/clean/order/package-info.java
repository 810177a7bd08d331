/** A feature that keeps every rule. */
package dev.afterword.planted.clean.order;
