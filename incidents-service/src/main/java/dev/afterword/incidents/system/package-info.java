/** Systems: what groups services, with an owner and a domain. */
package dev.afterword.incidents.system;
