/** Text as a reader of language sees it: without code, quotations and marks, and with the people in it known as such. */
package dev.afterword.retros.prose;
