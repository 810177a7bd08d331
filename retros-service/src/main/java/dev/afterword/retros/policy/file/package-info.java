/** The policy as a YAML file: written with the meaning of its fields, read with the line of each mistake. */
package dev.afterword.retros.policy.file;
