/** Custom fields: what an organisation wants to know of incidents of a type; definitions are retired, never deleted. */
package dev.afterword.incidents.incident.field;
