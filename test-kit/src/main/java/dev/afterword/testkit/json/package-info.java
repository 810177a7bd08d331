/** What a service serves: compared with the snapshot that is under version control, and read by paths. */
package dev.afterword.testkit.json;
