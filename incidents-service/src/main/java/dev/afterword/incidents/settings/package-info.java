/** How the organisation runs its response: who takes command, for how long, with how many people. */
package dev.afterword.incidents.settings;
