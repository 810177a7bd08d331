/** Work that goes on in the background, on the event loop, without a thread of its own. */
package dev.afterword.hookkit.loop;
