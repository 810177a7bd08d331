/** Due dates in calendar and business days, and the holidays of each region. */
package dev.afterword.retros.holiday;
