/** Access tokens of made-up people, trusted by nothing but tests. */
package dev.afterword.testkit.token;
