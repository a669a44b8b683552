package dev.lanyard.operation.policy;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.iam.ManagedPolicies;
import dev.lanyard.inventory.PolicyFinder;
import dev.lanyard.model.Arn;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.ManagedPolicy;
import dev.lanyard.model.PolicyRef;
import dev.lanyard.model.PolicyVersion;
import dev.lanyard.model.VersionId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A policy of the account itself, which can be changed, and its versions.
 *
 * @param versions oldest first, without their documents
 */
record OwnPolicy(ManagedPolicy policy, List<PolicyVersion> versions) {

    /** IAM user guide, "IAM and AWS STS quotas". */
    private static final int MOST_VERSIONS = 5;

    OwnPolicy {
        versions = versions.stream()
                .sorted(Comparator.comparing(OwnPolicy::number))
                .toList();
    }

    /** Reads the policy that is meant; AWS's own are refused, because nobody else can change them. */
    static OwnPolicy read(PolicyRef ref, AwsSession session) {
        ManagedPolicy policy = new PolicyFinder(session).policy(ref);
        if (policy.ownedByAws()) {
            throw ownedByAws(policy);
        }
        return new OwnPolicy(policy, new ManagedPolicies(session).versions(policy.arn()));
    }

    private static LanyardException ownedByAws(ManagedPolicy policy) {
        return LanyardException.usage(
                "Policy " + policy.policyName() + " belongs to AWS; nobody else can change it.",
                "Make a copy of it: lanyard policy show " + policy.policyName()
                        + " --query Document | lanyard policy create NAME - --yes");
    }

    Arn arn() {
        return policy.arn();
    }

    /** Returns what messages and results call it. */
    String label() {
        return "policy " + policy.policyName();
    }

    VersionId inForce() {
        return new VersionId(policy.defaultVersionId());
    }

    /** Returns the versions that are not in force. */
    List<PolicyVersion> spare() {
        return versions.stream()
                .filter(version -> !number(version).equals(inForce()))
                .toList();
    }

    /** Returns the version that has to go before there can be a new one. */
    Optional<PolicyVersion> inTheWay() {
        return versions.size() < MOST_VERSIONS
                ? Optional.empty()
                : spare().stream().findFirst();
    }

    /** Returns the version with the highest number. */
    VersionId newest() {
        return number(versions.getLast());
    }

    /** Returns the version that came before the one in force. */
    Optional<VersionId> before() {
        return versions.stream()
                .map(OwnPolicy::number)
                .filter(version -> version.compareTo(inForce()) < 0)
                .reduce((_, later) -> later);
    }

    boolean has(VersionId version) {
        return versions.stream().map(OwnPolicy::number).anyMatch(version::equals);
    }

    static VersionId number(PolicyVersion version) {
        return new VersionId(version.versionId());
    }
}
