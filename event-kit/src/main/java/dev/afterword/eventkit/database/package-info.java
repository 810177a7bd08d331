/** How a service talks to its database. */
package dev.afterword.eventkit.database;
