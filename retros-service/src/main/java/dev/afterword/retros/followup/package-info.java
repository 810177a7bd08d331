/** Actions that come out of a retrospective: proposed here, their state mirrored from their events. */
package dev.afterword.retros.followup;
