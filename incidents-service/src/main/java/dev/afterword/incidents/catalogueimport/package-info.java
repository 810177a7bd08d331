/** Reads catalogue files, of Backstage or in our own form, into the catalogue. */
package dev.afterword.incidents.catalogueimport;
