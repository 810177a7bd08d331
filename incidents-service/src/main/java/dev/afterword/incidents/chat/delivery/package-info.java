/** What came from a chat and was kept: what administrators see of it, and do about what was given up. */
package dev.afterword.incidents.chat.delivery;
