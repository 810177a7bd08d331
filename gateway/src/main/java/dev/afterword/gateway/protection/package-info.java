/** What guards every answer and request: security headers, cross-site requests, clean request headers, problems outside JAX-RS. */
package dev.afterword.gateway.protection;
