/** What an entry of a timeline is made of, beside its text: times, origin, detail, evidence and judgement. */
package dev.afterword.incidents.entry;
