/** How severe an incident is: what its impact says by a rule, what a person sets beside it, and both kept. */
package dev.afterword.incidents.incident.severity;
