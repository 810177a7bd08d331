/** Alerts of other systems: each one kept, those that belong together decided on once, incidents told what matters. */
package dev.afterword.incidents.alert;
