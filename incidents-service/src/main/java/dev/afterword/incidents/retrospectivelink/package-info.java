/** What the retrospective of an incident decided and where it stands. */
package dev.afterword.incidents.retrospectivelink;
