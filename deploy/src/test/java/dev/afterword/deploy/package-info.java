/** Checks of what is deployed. */
package dev.afterword.deploy;
