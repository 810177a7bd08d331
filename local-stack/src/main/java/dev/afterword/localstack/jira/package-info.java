/** A Jira Cloud stand-in: speaks the REST and webhook protocol of Jira well enough for the story to run offline. */
package dev.afterword.localstack.jira;
