/** What people do during the response: one task, one person. Follow-ups are action items and live elsewhere. */
package dev.afterword.incidents.task;
