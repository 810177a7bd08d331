/** Contributing factors, never one root: recorded with their evidence and what is done about them. */
package dev.afterword.retros.factor;
