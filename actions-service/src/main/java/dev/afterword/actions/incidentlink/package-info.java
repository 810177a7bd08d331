/** What actions need to know of incidents: key, severity and who may see them, projected from incident events. */
package dev.afterword.actions.incidentlink;
