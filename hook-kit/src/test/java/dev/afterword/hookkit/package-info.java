/** The kit on its own, with a sender that exists in these tests only. */
package dev.afterword.hookkit;
