/** Inbound webhooks: verified over raw bytes, stored, answered, and only then applied; each exactly once. */
package dev.afterword.hookkit;
