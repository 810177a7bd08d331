/** The services that incidents name by key. */
package dev.afterword.incidents.catalogue;
