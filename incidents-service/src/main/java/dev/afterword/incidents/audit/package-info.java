/** What was done that others must be able to look into; written once, never changed. */
package dev.afterword.incidents.audit;
