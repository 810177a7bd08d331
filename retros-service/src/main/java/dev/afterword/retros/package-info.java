/** Owns policies, retrospectives, factors and the proposal of actions; owns neither incidents nor the actions themselves. */
package dev.afterword.retros;
