/** How an incident was noticed: by what, by which first signal, and what monitoring did not see. */
package dev.afterword.incidents.detection;
