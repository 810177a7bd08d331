/** Building blocks of HTTP resources: ids, entity tags, idempotency keys and merge patches. */
package dev.afterword.restkit.http;
