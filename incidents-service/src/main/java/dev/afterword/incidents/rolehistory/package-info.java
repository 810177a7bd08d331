/** What roles were before somebody corrected them. */
package dev.afterword.incidents.rolehistory;
