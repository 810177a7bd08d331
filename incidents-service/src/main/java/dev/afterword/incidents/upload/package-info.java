/** Files that come in parts, whatever they are for. */
package dev.afterword.incidents.upload;
