/** Contracts that break R10. */
package dev.afterword.contracts.planted;
