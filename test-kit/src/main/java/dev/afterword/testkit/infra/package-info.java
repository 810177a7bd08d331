/** Real infrastructure for the tests of a module, started once for each test JVM. */
package dev.afterword.testkit.infra;
