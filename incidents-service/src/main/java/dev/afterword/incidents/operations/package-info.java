/** What operators look after: events that could not be applied. */
package dev.afterword.incidents.operations;
