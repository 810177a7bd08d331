/** What this service knows of incidents, built from their events alone. */
package dev.afterword.retros.incident;
