/** Owns incidents: their life, story, people and services; knows retrospectives and action items only from events. */
package dev.afterword.incidents;
