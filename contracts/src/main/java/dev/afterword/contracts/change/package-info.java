/** What is told of changes in production. */
package dev.afterword.contracts.change;
