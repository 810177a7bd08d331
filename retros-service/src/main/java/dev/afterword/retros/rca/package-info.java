/** The formal analysis that customers and regulators ask for, rendered from what is recorded; it stores nothing. */
package dev.afterword.retros.rca;
