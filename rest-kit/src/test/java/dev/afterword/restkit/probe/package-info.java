/** A tiny service through which the kit is tested over HTTP. */
package dev.afterword.restkit.probe;
