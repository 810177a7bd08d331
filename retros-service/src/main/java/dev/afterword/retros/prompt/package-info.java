/** Questions that lead deeper while somebody writes a factor; never a verdict. */
package dev.afterword.retros.prompt;
