/** How often those who wait for news of an incident hear of it: when they should hear next, and what to promise. */
package dev.afterword.incidents.rhythm;
