/** Finding incidents by what was written about them: title, labels, summary and timeline, mistyped words included. */
package dev.afterword.incidents.search;
