/** What pages hear while several people write one document; not events, so in no catalogue and no log. */
package dev.afterword.contracts.writing;
