/** The connections that changes come through: who may deliver, with which secrets, and which of it counts. */
package dev.afterword.incidents.change.source;
