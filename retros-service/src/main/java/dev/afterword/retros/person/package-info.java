/** Who is known by name, built from the events of people. */
package dev.afterword.retros.person;
