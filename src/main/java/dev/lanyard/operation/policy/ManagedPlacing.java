package dev.lanyard.operation.policy;

import dev.lanyard.aws.iam.ManagedPolicies;
import dev.lanyard.aws.iam.PolicyScope;
import dev.lanyard.aws.iam.PolicySpec;
import dev.lanyard.aws.iam.Roles;
import dev.lanyard.aws.retry.Propagation;
import dev.lanyard.inventory.Usages;
import dev.lanyard.model.Arn;
import dev.lanyard.model.AttachedPolicy;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.ManagedPolicy;
import dev.lanyard.model.PolicyName;
import dev.lanyard.model.RoleName;
import dev.lanyard.operation.AwaitedPropagation;
import dev.lanyard.operation.Changed;
import dev.lanyard.operation.Changed.Change;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Steps;
import dev.lanyard.policy.build.BuiltPolicy;
import dev.lanyard.policy.build.Feature;
import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.document.PolicySize;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a managed policy of a built document, and hangs it on a role. */
final class ManagedPlacing {

    private final PolicyName name;
    private final Optional<RoleName> role;
    private final BuiltPolicy built;
    private final Context context;
    private final ManagedPolicies policies;
    private final Roles roles;

    ManagedPlacing(PolicyName name, Optional<RoleName> role, BuiltPolicy built, Context context) {
        this.name = name;
        this.role = role;
        this.built = built;
        this.context = context;
        this.policies = new ManagedPolicies(context.session());
        this.roles = new Roles(context.session());
    }

    /** All that could stand in the way is read before the first change. */
    Changed place() {
        built.checkFits(PolicySize.MANAGED, 0);
        Optional<ManagedPolicy> present = present();
        present.ifPresent(this::checkSame);
        boolean hangs = role.isPresent() && hangs(role.get(), present);
        ask(present.isEmpty(), role.isPresent() && !hangs);
        ManagedPolicy policy = present.orElseGet(this::create);
        Steps steps = new Steps(context.dialogue());
        steps.run(() -> creation(policy, present.isPresent()));
        role.ifPresent(
                target -> steps.run(attachment(policy, target, hangs), () -> attachUnless(hangs, target, policy)));
        return steps.changed();
    }

    private Optional<ManagedPolicy> present() {
        return policies.list(PolicyScope.LOCAL, false).stream()
                .filter(policy -> policy.policyName().value().equalsIgnoreCase(name.value()))
                .findFirst();
    }

    private void checkSame(ManagedPolicy present) {
        String document =
                policies.version(present.arn(), present.defaultVersionId()).document();
        if (!built.allowsTheSameAs(PolicyDocument.parse(document))) {
            throw new LanyardException(
                    ErrorKind.SERVICE,
                    "There is a policy " + present.policyName() + " already, and it does not allow the same.",
                    "Take another name; or give the same command without --create, its output to a file, and the file"
                            + " to 'policy update " + present.policyName() + " @file'.");
        }
    }

    /** The role is read even where the policy is new, because one that does not exist must be found out first. */
    private boolean hangs(RoleName target, Optional<ManagedPolicy> present) {
        List<Arn> attached =
                roles.attached(target).stream().map(AttachedPolicy::policyArn).toList();
        return present.map(ManagedPolicy::arn).filter(attached::contains).isPresent();
    }

    private void ask(boolean create, boolean attach) {
        String policy = "policy " + name + " for " + features();
        if (create && !attach) {
            context.dialogue().confirm("Create " + policy + "?");
        }
        if (attach) {
            RoleName target = role.orElseThrow();
            String usage = new Usages(context.session()).ofRole(target).words();
            String what = create ? "Create " + policy + " and attach it" : "Attach " + policy;
            context.dialogue().confirm(what + " to role " + target + ", " + usage + "?");
        }
    }

    private ManagedPolicy create() {
        return policies.create(new PolicySpec(name, built.json(), "", "", List.of()));
    }

    private static Change creation(ManagedPolicy policy, boolean present) {
        String label = "policy " + policy.policyName();
        return present
                ? new Change(Changed.UNCHANGED, label, "it allows the same")
                : new Change("created", label, policy.arn().toString());
    }

    private String features() {
        return String.join(", ", built.features().stream().map(Feature::word).toList());
    }

    private static Change attachment(ManagedPolicy policy, RoleName target, boolean hangs) {
        String label = policy.policyName().value();
        return hangs
                ? new Change(Changed.UNCHANGED, label, "is on role " + target)
                : new Change("attached", label, "to role " + target);
    }

    /** IAM is eventually consistent: what one call made, the next may not see. */
    private void attachUnless(boolean hangs, RoleName target, ManagedPolicy policy) {
        if (!hangs) {
            new AwaitedPropagation(context, Set.of(Propagation.ENTITY_UNKNOWN_TO_IAM), "IAM to learn of the new policy")
                    .call(() -> {
                        roles.attach(target, policy.arn());
                        return target;
                    });
        }
    }
}
