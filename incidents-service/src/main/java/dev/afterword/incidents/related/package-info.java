/** Incidents that belong together without being one: a symmetric relation that shows only what its reader may see. */
package dev.afterword.incidents.related;
