/** Events of action items. */
package dev.afterword.contracts.actionitem;
