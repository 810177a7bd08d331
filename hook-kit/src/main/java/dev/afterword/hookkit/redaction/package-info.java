/** What of a delivery is left out before anybody sees it. */
package dev.afterword.hookkit.redaction;
