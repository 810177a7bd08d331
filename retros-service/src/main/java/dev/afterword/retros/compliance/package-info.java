/** What regulators and contracts want by a time: clocks, and who has done it. */
package dev.afterword.retros.compliance;
