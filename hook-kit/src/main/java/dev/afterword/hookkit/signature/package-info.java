/** Proving that a delivery comes from who it says, before anything of it is parsed. */
package dev.afterword.hookkit.signature;
