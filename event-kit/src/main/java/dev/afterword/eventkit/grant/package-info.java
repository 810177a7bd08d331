/** What a person may read for a while beyond their own rights. */
package dev.afterword.eventkit.grant;
