/** What the stand-in must share with Jira. */
package dev.afterword.localstack.jira;
