/** Pages of action items, read by SQL without entities. */
package dev.afterword.actions.listing;
