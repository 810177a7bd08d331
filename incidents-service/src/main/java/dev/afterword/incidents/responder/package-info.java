/** Who does what on an incident: roles, command and its hand-off. */
package dev.afterword.incidents.responder;
