/** What is told of correctness checks. */
package dev.afterword.contracts.check;
