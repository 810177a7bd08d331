/** How fast error budgets burn: what monitoring tells of it, and the incident that a fast burn opens or tells. */
package dev.afterword.incidents.burn;
