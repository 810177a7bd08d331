/** What the public may read without a login: messages to customers that were sent, of incidents that are not restricted. */
package dev.afterword.incidents.statusfeed;
