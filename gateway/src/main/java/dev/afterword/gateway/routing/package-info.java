/** Which service answers a path, and how requests and answers are streamed to and from it. */
package dev.afterword.gateway.routing;
