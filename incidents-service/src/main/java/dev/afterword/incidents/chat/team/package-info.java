/** The channels in which teams hear of what waits for them. */
package dev.afterword.incidents.chat.team;
