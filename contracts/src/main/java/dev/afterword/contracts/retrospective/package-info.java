/** Events of retrospectives. */
package dev.afterword.contracts.retrospective;
