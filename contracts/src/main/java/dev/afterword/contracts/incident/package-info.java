/** Events of incidents. */
package dev.afterword.contracts.incident;
