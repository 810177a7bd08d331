/** What people see of what is wished for in chats, and do about what failed. */
package dev.afterword.incidents.chat.wish;
