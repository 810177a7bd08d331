/** What the API description of every service says in the same words. */
package dev.afterword.restkit.openapi;
