/** Files of other systems: how they are cut into records, and what a record says in the words of this platform. */
package dev.afterword.incidents.sourcefile;
