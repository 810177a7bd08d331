/** What an incident did to whom: impact windows of services, cohorts of customers and colleagues, their history. */
package dev.afterword.incidents.impact;
