/** Statistics of incidents: durations, frequency, detection, human cost and the pairing with delivery; never of a person. */
package dev.afterword.incidents.statistics;
