/** How often retrospectives are skipped or left to discretion, by team and period, without a name. */
package dev.afterword.retros.skipreport;
