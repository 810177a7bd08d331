/** Objectives of services and systems, the indicators that measure them, and when they are looked at again. */
package dev.afterword.incidents.slo;
