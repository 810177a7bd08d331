/** Deliveries from the moment they are proven genuine until their effect is committed, once. */
package dev.afterword.hookkit.delivery;
