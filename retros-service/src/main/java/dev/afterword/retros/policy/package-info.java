/** Which incidents deserve a retrospective: a versioned policy of ordered rules that says why. */
package dev.afterword.retros.policy;
