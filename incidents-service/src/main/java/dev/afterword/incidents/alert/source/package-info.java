/** The connections that alerts come through: who may deliver, with which secrets, and how a delivery is proven. */
package dev.afterword.incidents.alert.source;
