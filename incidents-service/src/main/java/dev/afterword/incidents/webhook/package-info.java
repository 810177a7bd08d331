/** What webhooks of every kind share: foreign JSON read with care, and deliveries as administrators see them. */
package dev.afterword.incidents.webhook;
