package dev.lanyard.operation.policy;

import dev.lanyard.aws.iam.ManagedPolicies;
import dev.lanyard.aws.iam.Roles;
import dev.lanyard.inventory.PolicyUsage;
import dev.lanyard.inventory.Usages;
import dev.lanyard.model.Counted;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.PolicyHolders;
import dev.lanyard.model.PolicyVersion;
import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Changed;
import dev.lanyard.operation.Changed.Change;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Steps;
import java.util.ArrayList;
import java.util.List;

/** Deletes a policy, and first takes it off its roles where that is asked for. */
final class PolicyDeletion {

    private final OwnPolicy own;
    private final Context context;
    private final ManagedPolicies policies;
    private final PolicyUsage usage;

    private PolicyDeletion(OwnPolicy own, Context context) {
        this.own = own;
        this.context = context;
        this.policies = new ManagedPolicies(context.session());
        this.usage = new Usages(context.session()).ofPolicy(own.arn());
    }

    static Changed delete(DeletePolicy request, Context context) {
        OwnPolicy own = OwnPolicy.read(request.policy(), context.session());
        return new PolicyDeletion(own, context).delete(request.cascade());
    }

    private Changed delete(boolean cascade) {
        refuseWhatCannotBeUndone();
        boolean hanging = !usage.isEmpty() || !own.spare().isEmpty();
        if (hanging && !cascade) {
            throw inTheWay(
                    "as it is: " + words(),
                    "'policy delete " + own.policy().policyName() + " --cascade' removes all of it first.");
        }
        context.dialogue().confirm(question(hanging));
        Steps steps = new Steps(context.dialogue());
        clear(steps);
        steps.run(new Change("deleted", own.label(), own.arn().toString()), () -> policies.delete(own.arn()));
        return steps.changed();
    }

    /** IAM refuses to delete a policy that bounds somebody, and a role without its boundary may do more than before. */
    private void refuseWhatCannotBeUndone() {
        if (!usage.bounded().isEmpty()) {
            throw inTheWay(
                    "while it is the permissions boundary of " + usage.bounded().words(),
                    "Give them another boundary first: without one they may do all that their policies allow.");
        }
        PolicyHolders others = new PolicyHolders(
                List.of(), usage.attached().users(), usage.attached().groups());
        if (!others.isEmpty()) {
            throw inTheWay(
                    "while it is attached to " + others.words(),
                    "Detach it there first: Lanyard takes policies off roles only.");
        }
    }

    private LanyardException inTheWay(String why, String nextStep) {
        String what = "Policy " + own.policy().policyName() + " cannot be deleted ";
        return new LanyardException(ErrorKind.SERVICE, what + why + ".", nextStep);
    }

    private String question(boolean hanging) {
        String worn = usage.isEmpty() ? "" : "; " + usage.wearers().words();
        return "Delete " + own.label() + (hanging ? ", although " + words() + worn : "") + "?";
    }

    private String words() {
        List<String> parts = new ArrayList<>();
        if (!usage.attached().isEmpty()) {
            parts.add("it is attached to " + usage.attached().words());
        }
        if (!own.spare().isEmpty()) {
            parts.add("besides " + own.inForce() + " it has " + Counted.named(spare(), "version", "versions"));
        }
        usage.unreadable().ifPresent(why -> parts.add("perhaps more, which could not be read (" + why + ")"));
        return String.join("; ", parts);
    }

    private List<String> spare() {
        return own.spare().stream().map(PolicyVersion::versionId).toList();
    }

    /** The order of IAM's API reference, DeletePolicy: the version in force goes with the policy. */
    private void clear(Steps steps) {
        Roles roles = new Roles(context.session());
        for (RoleName role : usage.attached().roles()) {
            steps.run(
                    new Change("detached", own.policy().policyName().value(), "from role " + role),
                    () -> roles.detach(role, own.arn()));
        }
        for (PolicyVersion version : own.spare()) {
            steps.run(
                    new Change("deleted", "version " + version.versionId(), "of " + own.label()),
                    () -> policies.deleteVersion(own.arn(), version.versionId()));
        }
    }
}
