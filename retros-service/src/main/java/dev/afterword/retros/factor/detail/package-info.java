/** What a factor says beside its statement: where it sits, what shows it, whether it was needed. */
package dev.afterword.retros.factor.detail;
