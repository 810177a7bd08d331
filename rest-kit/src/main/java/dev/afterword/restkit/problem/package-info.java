/** Turns every failure of a request into an RFC 9457 problem, in one form for all services. */
package dev.afterword.restkit.problem;
