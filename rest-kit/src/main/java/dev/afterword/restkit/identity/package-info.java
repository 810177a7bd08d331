/** Who is calling: roles, the current person, and the cache of verified tokens. */
package dev.afterword.restkit.identity;
