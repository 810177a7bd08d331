/** What incidents take of error budgets, by both formulas. */
package dev.afterword.incidents.budget;
