/** Hears of incidents and hands what happened to the projection and to the retrospective. */
package dev.afterword.retros.incidentlink;
