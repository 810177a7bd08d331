/** How the text of a section came to be: change after change, in one order for everybody who writes. */
package dev.afterword.retros.changelog;
