/** The forms of Slack: what is asked for in them, and how they are opened. */
package dev.afterword.incidents.chat.form;
