package dev.lanyard.inventory;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.iam.ManagedPolicies;
import dev.lanyard.aws.iam.PolicyScope;
import dev.lanyard.aws.session.Partition;
import dev.lanyard.model.Arn;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.ManagedPolicy;
import dev.lanyard.model.NearestNames;
import dev.lanyard.model.PolicyName;
import dev.lanyard.model.PolicyRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the managed policy that somebody means.
 *
 * <p>A bare name is looked for without regard to case: first among the account's own policies, then among AWS's. AWS has
 * about 1,300, which are listed only when the name is under neither of the two usual paths (AmazonEC2RoleforSSM, which
 * guides also spell AmazonEC2RoleForSSM, lives under {@code service-role/}).
 */
public final class PolicyFinder {

    private static final List<String> USUAL_PATHS = List.of("", "service-role/");

    private final AwsSession session;
    private final ManagedPolicies policies;

    /** The account's own policies, read at most once; empty until then. */
    private Optional<List<ManagedPolicy>> own = Optional.empty();

    /** Looks in the session's account. */
    public PolicyFinder(AwsSession session) {
        this.session = session;
        this.policies = new ManagedPolicies(session);
    }

    /** Returns the ARN that is meant; an ARN stands for itself, without being looked up. */
    public Arn arn(PolicyRef ref) {
        return switch (ref) {
            case PolicyRef.ByArn(Arn arn) -> arn;
            case PolicyRef.ByName(PolicyName name) -> find(name).arn();
        };
    }

    /** Returns the policy that is meant, with its description and tags. */
    public ManagedPolicy policy(PolicyRef ref) {
        return policies.get(arn(ref));
    }

    private ManagedPolicy find(PolicyName name) {
        return only(name, named(name, own())).or(() -> underUsualPath(name)).orElseGet(() -> amongAll(name));
    }

    private List<ManagedPolicy> own() {
        List<ManagedPolicy> found = own.orElseGet(() -> policies.list(PolicyScope.LOCAL, false));
        own = Optional.of(found);
        return found;
    }

    private Optional<ManagedPolicy> underUsualPath(PolicyName name) {
        String partition = session.chosenRegion()
                .map(Partition::of)
                .orElse(Partition.COMMERCIAL)
                .id();
        return USUAL_PATHS.stream()
                .map(path -> new Arn(partition, "iam", "", "aws", "policy/" + path + name))
                .map(policies::find)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private ManagedPolicy amongAll(PolicyName name) {
        List<ManagedPolicy> all = policies.list(PolicyScope.AWS, false);
        return only(name, named(name, all)).orElseThrow(() -> unknown(name, all));
    }

    private static List<ManagedPolicy> named(PolicyName name, List<ManagedPolicy> policies) {
        return policies.stream()
                .filter(policy -> policy.policyName().value().equalsIgnoreCase(name.value()))
                .toList();
    }

    /** One in the spelling typed wins over others, which names unique without regard to case can never need. */
    private static Optional<ManagedPolicy> only(PolicyName name, List<ManagedPolicy> found) {
        List<ManagedPolicy> exact = found.stream()
                .filter(policy -> policy.policyName().equals(name))
                .toList();
        List<ManagedPolicy> meant = exact.isEmpty() ? found : exact;
        if (meant.size() > 1) {
            throw LanyardException.usage(
                    "'" + name + "' names " + meant.size() + " policies.",
                    "Write the ARN of the one you mean: "
                            + String.join(
                                    ", ",
                                    meant.stream()
                                            .map(policy -> policy.arn().toString())
                                            .toList())
                            + ".");
        }
        return meant.stream().findFirst();
    }

    private LanyardException unknown(PolicyName name, List<ManagedPolicy> all) {
        List<String> names = Stream.concat(own().stream(), all.stream())
                .map(policy -> policy.policyName().value())
                .toList();
        return LanyardException.usage(
                "There is no managed policy '" + name + "', neither in this account nor of AWS.",
                NearestNames.question(name.value(), names).orElse("'policy list' shows all of them."));
    }
}
