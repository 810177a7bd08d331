/** Features that break R8 and R9. */
package dev.afterword.planted.feature;
