/** A tiny service that tells and hears events, and the tests of the kit through it. */
package dev.afterword.eventkit;
