/** What was changed in production, and which of it people see as related to an incident. */
package dev.afterword.incidents.change;
