/** Known people, projected from person events. */
package dev.afterword.actions.person;
