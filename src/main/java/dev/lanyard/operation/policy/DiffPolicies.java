package dev.lanyard.operation.policy;

import dev.lanyard.operation.Argument;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Option;
import dev.lanyard.operation.PolicySource;
import dev.lanyard.operation.Request;
import dev.lanyard.operation.difference.PolicyComparison;

/** Asks how two policies differ in effect. */
@Operation(
        noun = "policy",
        verb = "diff",
        summary = "Show how two policies differ in effect: what is gained, lost, or depends on other conditions",
        effect = Effect.READ,
        details = {
            "Each side is a managed policy by name or ARN, one of its versions as NAME:v3, a file as @file or by its"
                    + " path, or - for standard input.",
            "Order, layout, Sid and the division into statements make no difference, and an action that a wildcard of"
                    + " the other side covers is not lost. 'role diff' compares all that two roles may do.",
            "The exit code is 0 whether they differ or not; with --exit-code it is 1 where they do."
        },
        examples = {
            "policy diff AmazonEC2RoleforSSM AmazonSSMManagedInstanceCore",
            "policy diff AmazonEC2RoleforSSM:v8 AmazonSSMManagedInstanceCore:v2 --output json"
        })
public record DiffPolicies(
        @Argument(help = "the earlier: policy, policy:version, file or -", completes = Completes.POLICY)
        PolicySource one,

        @Argument(help = "the later", completes = Completes.POLICY)
        PolicySource other,

        @Option(help = "end with 1 where they differ") boolean exitCode)
        implements Request<PolicyComparison> {}
