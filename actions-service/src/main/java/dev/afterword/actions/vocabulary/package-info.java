/** The words an action item is described with. */
package dev.afterword.actions.vocabulary;
