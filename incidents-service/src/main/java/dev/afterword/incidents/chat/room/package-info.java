/**
 * What Afterword does in a chat on its own: channels of incidents, their topic and members, short answers. It is wished
 * for in rows, which a loop makes from what incidents say and works off outside every request and transaction.
 */
package dev.afterword.incidents.chat.room;
