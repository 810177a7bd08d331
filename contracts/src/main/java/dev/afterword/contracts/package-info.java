/** The published language of the suite: what services tell each other, and nothing of how they do their work. */
package dev.afterword.contracts;
