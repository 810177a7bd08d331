/** Storage that breaks R3, R6 and R7. */
package dev.afterword.planted.storage;
