/** Read model of the action items that came out of an incident. */
package dev.afterword.incidents.followup;
