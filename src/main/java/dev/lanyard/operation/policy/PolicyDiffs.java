package dev.lanyard.operation.policy;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.iam.ManagedPolicies;
import dev.lanyard.inventory.PolicyFinder;
import dev.lanyard.model.ManagedPolicy;
import dev.lanyard.model.PolicyVersion;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.DocumentText;
import dev.lanyard.operation.PolicySource;
import dev.lanyard.operation.difference.PolicyComparison;
import dev.lanyard.policy.diff.PolicyDiff;
import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.grant.Meaning;

/** Compares policies. */
final class PolicyDiffs {

    private final AwsSession session;

    private PolicyDiffs(AwsSession session) {
        this.session = session;
    }

    static PolicyComparison diff(DiffPolicies request, Context context) {
        PolicyDiffs diffs = new PolicyDiffs(context.session());
        Side one = diffs.side(request.one());
        Side other = diffs.side(request.other());
        boolean alike = one.name().equals(other.name()) && request.other() instanceof PolicySource.Written;
        return new PolicyComparison(
                one.name(),
                alike ? "the other document" : other.name(),
                PolicyDiff.between(one.meaning(), other.meaning()),
                request.exitCode());
    }

    private record Side(String name, Meaning meaning) {

        static Side of(String name, String document) {
            return new Side(name, Meaning.of(name, PolicyDocument.parse(document)));
        }
    }

    private Side side(PolicySource source) {
        return switch (source) {
            case PolicySource.Live live -> live(live);
            case PolicySource.Written(String name, DocumentText document) -> Side.of(name, document.text());
        };
    }

    private Side live(PolicySource.Live live) {
        ManagedPolicy policy = new PolicyFinder(session).policy(live.policy());
        PolicyVersion version = new ManagedPolicies(session)
                .version(policy.arn(), live.version().orElse(policy.defaultVersionId()));
        return Side.of(policy.policyName() + " " + version.versionId(), version.document());
    }
}
