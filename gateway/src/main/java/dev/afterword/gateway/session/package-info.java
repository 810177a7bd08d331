/** Who is calling: login and logout of the browser session, bearer tokens, and what the console may know about the caller. */
package dev.afterword.gateway.session;
