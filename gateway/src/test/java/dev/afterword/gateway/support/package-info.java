/** What the gateway's tests stand on: a real identity provider and broker, a service to echo, a browser without a screen. */
package dev.afterword.gateway.support;
