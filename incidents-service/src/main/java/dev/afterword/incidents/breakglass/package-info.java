/** Restricted incidents opened by an administrator: for a reason, for a while, for everybody on them to see. */
package dev.afterword.incidents.breakglass;
