/** Bad manners: R12, R13 and R14. */
package dev.afterword.planted.style;
