/** What a rule of the policy asks for beside the retrospective itself: approvals, attendance, compliance, skips. */
package dev.afterword.retros.policy.terms;
