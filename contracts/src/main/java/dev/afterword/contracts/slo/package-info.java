/** What is told of objectives themselves, apart from what incidents take of them. */
package dev.afterword.contracts.slo;
