/** How reliable a service, a system or everything is: budgets, incidents, follow-ups, under the reader's rights. */
package dev.afterword.incidents.reliability;
