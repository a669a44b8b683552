package dev.lanyard.model;

/** A managed policy as it hangs on a role. */
public record AttachedPolicy(PolicyName policyName, Arn policyArn) {}
