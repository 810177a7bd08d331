/** Secrets at rest: encrypted under one master key that never enters the database. */
package dev.afterword.hookkit.secret;
