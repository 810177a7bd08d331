/** Where chats speak to this service: proof, forms, answers in each chat's own words. */
package dev.afterword.incidents.chat.hook;
