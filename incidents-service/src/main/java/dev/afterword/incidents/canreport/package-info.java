/** Reports by condition, actions and needs, the short form in which experts tell the commander how things are. */
package dev.afterword.incidents.canreport;
