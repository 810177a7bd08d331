/** Imports of incidents: uploads, the work on them in the background, reports, and where a record came from. */
package dev.afterword.incidents.imports;
