/** Events of people. */
package dev.afterword.contracts.person;
