/** Resources that break R1, R2 and R14. */
package dev.afterword.planted.resource;
