/** Live changes for open pages: thin notices from the event topics to the people who may see them. */
package dev.afterword.gateway.live;
