/** Measures the running stack beside a yardstick that does the same statements and nothing else. */
package dev.afterword.benchmarks;
