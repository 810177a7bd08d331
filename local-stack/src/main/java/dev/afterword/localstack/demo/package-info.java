/** The demo story: one incident from declaration to verified follow-up, told through the public API. */
package dev.afterword.localstack.demo;
