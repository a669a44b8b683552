package dev.lanyard.operation.policy;

import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Option;
import dev.lanyard.operation.PolicySource;
import dev.lanyard.operation.Request;
import dev.lanyard.operation.lint.FailOn;
import dev.lanyard.operation.lint.LintReport;
import dev.lanyard.policy.lint.PolicyKind;
import java.util.Optional;

/** Asks what is wrong with policies. */
@Operation(
        noun = "policy",
        verb = "lint",
        summary = "Look for what is wrong, dangerous or superfluous in policies",
        effect = Effect.READ,
        details = {
            "Looks at a managed policy by name or ARN, one of its versions as NAME:v3, a file as @file or by its path,"
                + " or - for standard input; with --role at all that hangs on a role; with --all at the account's own"
                + " policies, what stands in its roles, and the deprecated policies of AWS that are in use.",
            "Each finding has a code, a severity, its place, why it matters, and what to do; docs/lint.md lists the"
                    + " codes.",
            "The exit code is 1 when a finding is as severe as --fail-on says, or more."
        },
        examples = {
            "policy lint AmazonEC2RoleforSSM",
            "policy lint --role AppServerRole --fail-on warning",
            "policy lint --all --fail-on never --output json"
        })
public record LintPolicies(
        @Argument(help = "policy, policy:version, file or -", completes = Completes.POLICY)
        Optional<PolicySource> what,

        @Option(help = "a role, with its trust, inline and attached policies", completes = Completes.ROLE)
        Optional<RoleName> role,

        @Option(help = "the whole account") boolean all,

        @Option(
                help = "what a file is for: identity, trust, boundary or control",
                value = "KIND",
                byDefault = "identity")
        PolicyKind kind,

        @Option(
                help = "the least severity that counts: error, warning, note or never",
                value = "SEVERITY",
                byDefault = "error")
        FailOn failOn)
        implements Request<LintReport> {}
