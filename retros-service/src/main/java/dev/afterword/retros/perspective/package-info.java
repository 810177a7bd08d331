/**
 * What people saw, knew and expected at the time, side by side. Who tells without a name leaves nothing behind that leads
 * to them: ADR 0025.
 */
package dev.afterword.retros.perspective;
