/** The clock that everything asks for the time. */
package dev.afterword.restkit.time;
