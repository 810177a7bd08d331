/** Where actions come from: consumers of retrospective and incident events. */
package dev.afterword.actions.source;
