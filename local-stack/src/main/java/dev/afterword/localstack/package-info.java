/** Real PostgreSQL, Kafka, Keycloak and the services of the suite as processes of one machine, usable as a library. */
package dev.afterword.localstack;
