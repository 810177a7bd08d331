/** How what was found spreads over people, process and technology; shown with questions and without a verdict. */
package dev.afterword.retros.balance;
