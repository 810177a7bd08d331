/** What is to become of an alert: ordered rules as data, in versions, each decision with its reasons. */
package dev.afterword.incidents.alert.rule;
