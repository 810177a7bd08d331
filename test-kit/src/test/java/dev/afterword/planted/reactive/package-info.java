/** Code that blocks, forks or hops: R4 and R5. */
package dev.afterword.planted.reactive;
