/** What a rule of the policy asks of an incident, and what is known of it: yes, no or not known. */
package dev.afterword.retros.policy.condition;
