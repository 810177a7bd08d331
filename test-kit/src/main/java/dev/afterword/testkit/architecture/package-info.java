/** The architecture rules of the suite, to be applied by each module. */
package dev.afterword.testkit.architecture;
