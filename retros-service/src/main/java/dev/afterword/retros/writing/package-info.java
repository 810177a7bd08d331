/** Several people writing one section at once: changes in one order for all, and who is there. */
package dev.afterword.retros.writing;
