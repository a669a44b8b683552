package dev.lanyard.operation.policy;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.iam.AccountPolicies;
import dev.lanyard.aws.iam.ManagedPolicies;
import dev.lanyard.aws.iam.Roles;
import dev.lanyard.inventory.PolicyFinder;
import dev.lanyard.model.Arn;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.ManagedPolicy;
import dev.lanyard.model.PolicyRef;
import dev.lanyard.model.PolicyVersion;
import dev.lanyard.model.Role;
import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.PolicySource;
import dev.lanyard.operation.lint.Inspected;
import dev.lanyard.operation.lint.LintReport;
import dev.lanyard.policy.lint.Code;
import dev.lanyard.policy.lint.Finding;
import dev.lanyard.policy.lint.Linter;
import dev.lanyard.policy.lint.PolicyKind;
import dev.lanyard.policy.lint.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at policies with all rules. */
final class PolicyLinting {

    private static final String AWS = "aws";

    private final Context context;

    private PolicyLinting(Context context) {
        this.context = context;
    }

    static LintReport lint(LintPolicies request, Context context) {
        checkChoice(request);
        PolicyLinting linting = new PolicyLinting(context);
        List<Inspected> inspected = new ArrayList<>();
        request.what().ifPresent(source -> inspected.add(linting.source(source, request.kind())));
        request.role().ifPresent(role -> inspected.addAll(linting.role(role)));
        if (request.all()) {
            inspected.addAll(linting.account());
        }
        return new LintReport(inspected, request.failOn());
    }

    private static void checkChoice(LintPolicies request) {
        int chosen =
                (request.what().isPresent() ? 1 : 0) + (request.role().isPresent() ? 1 : 0) + (request.all() ? 1 : 0);
        if (chosen != 1) {
            throw LanyardException.usage(
                    chosen == 0 ? "It is not said what to look at." : "It is said more than once what to look at.",
                    "Give one of a policy, a file, --role ROLE, or --all.");
        }
    }

    private Inspected source(PolicySource source, PolicyKind kind) {
        return switch (source) {
            case PolicySource.Written written ->
                new Inspected(
                        written.name(), true, Linter.lint(written.document().text(), Subject.of(kind)));
            case PolicySource.Live(PolicyRef ref, Optional<String> version) -> managed(ref, version, kind);
        };
    }

    private Inspected managed(PolicyRef ref, Optional<String> versionId, PolicyKind kind) {
        AwsSession session = context.session();
        ManagedPolicy policy = new PolicyFinder(session).policy(ref);
        PolicyVersion version =
                new ManagedPolicies(session).version(policy.arn(), versionId.orElse(policy.defaultVersionId()));
        return live(
                policy.policyName() + " " + version.versionId(),
                version.document(),
                Subject.managed(policy.arn(), kind));
    }

    private List<Inspected> role(RoleName name) {
        Roles roles = new Roles(context.session());
        Role role = roles.get(name);
        List<Inspected> inspected = new ArrayList<>();
        inspected.add(trust(name, role.assumeRolePolicyDocument()));
        role.permissionsBoundary()
                .ifPresent(
                        arn -> inspected.add(managed(new PolicyRef.ByArn(arn), Optional.empty(), PolicyKind.BOUNDARY)));
        roles.inlineNames(name)
                .forEach(policy ->
                        inspected.add(live(name + "/" + policy, roles.inlineDocument(name, policy), Subject.inline())));
        roles.attached(name)
                .forEach(policy -> inspected.add(
                        managed(new PolicyRef.ByArn(policy.policyArn()), Optional.empty(), PolicyKind.IDENTITY)));
        return inspected;
    }

    private List<Inspected> account() {
        return new AccountPolicies(context.session())
                .all().stream().map(PolicyLinting::held).toList();
    }

    private static Inspected held(AccountPolicies.Held held) {
        return switch (held) {
            case AccountPolicies.Managed managed when isOfAws(managed.arn()) -> ofAws(managed);
            case AccountPolicies.Managed managed ->
                live(
                        managed.name().toString(),
                        managed.document(),
                        Subject.managed(
                                managed.arn(), managed.onlyLimits() ? PolicyKind.BOUNDARY : PolicyKind.IDENTITY));
            case AccountPolicies.Inline inline ->
                live(inline.role() + "/" + inline.name(), inline.document(), Subject.inline());
            case AccountPolicies.Trust trust -> trust(trust.role(), trust.document());
        };
    }

    private static boolean isOfAws(Arn arn) {
        return arn.account().equals(AWS);
    }

    /** What AWS wrote nobody here can mend; but whether to use it is their choice. */
    private static Inspected ofAws(AccountPolicies.Managed managed) {
        List<Finding> findings =
                Linter.lint(managed.document(), Subject.managed(managed.arn(), PolicyKind.IDENTITY)).stream()
                        .filter(finding -> finding.code() == Code.DEPRECATED_POLICY)
                        .toList();
        return new Inspected(managed.name().toString(), false, findings);
    }

    private static Inspected trust(RoleName role, String document) {
        return live("trust of " + role, document, Subject.of(PolicyKind.TRUST));
    }

    private static Inspected live(String name, String document, Subject subject) {
        return new Inspected(name, false, Linter.lint(document, subject));
    }
}
