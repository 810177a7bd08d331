/** What stakeholders are told: one message for one audience, drafted, approved by the commander, sent, kept. */
package dev.afterword.incidents.message;
