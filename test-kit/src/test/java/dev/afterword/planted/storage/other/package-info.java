/** Another feature, which uses what is not its own. */
package dev.afterword.planted.storage.other;
