package dev.lanyard.operation.policy;

import dev.lanyard.change.plan.Plan;
import dev.lanyard.change.plan.PlanBuilder;
import dev.lanyard.change.step.AttachmentStep;
import dev.lanyard.inventory.PolicyUsage;
import dev.lanyard.inventory.Usages;
import dev.lanyard.model.Counted;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.PolicyHolders;
import dev.lanyard.model.PolicyVersion;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Proposal;
import java.util.ArrayList;
import java.util.List;

/** Deletes a policy, and first takes it off its roles where that is asked for. */
final class PolicyDeletion {

    private final OwnPolicy own;
    private final Context context;
    private final PolicySteps steps;
    private final PolicyUsage usage;

    private PolicyDeletion(OwnPolicy own, Context context) {
        this.own = own;
        this.context = context;
        this.steps = new PolicySteps(own, context);
        this.usage = new Usages(context.session()).ofPolicy(own.arn());
    }

    static Proposal delete(DeletePolicy request, Context context) {
        OwnPolicy own = OwnPolicy.read(request.policy(), context.session());
        return new PolicyDeletion(own, context).delete(request.cascade());
    }

    private Proposal delete(boolean cascade) {
        refuseWhatCannotBeUndone();
        boolean hanging = !usage.isEmpty() || !own.spare().isEmpty();
        if (hanging && !cascade) {
            throw inTheWay(
                    "as it is: " + words(),
                    "'policy delete " + own.policy().policyName() + " --cascade' removes all of it first.");
        }
        return Proposal.of(question(hanging), plan());
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

    /**
     * The order of IAM's API reference, DeletePolicy: the version in force goes with the policy.
     *
     * <p>Newer versions go first, so that they are made in their order when all of it is taken back.
     */
    private Plan plan() {
        PlanBuilder plan = new PlanBuilder();
        usage.attached().roles().stream()
                .map(role -> AttachmentStep.detach(context.place(), role, own.arn()))
                .forEach(plan::add);
        own.spare().reversed().stream().map(steps::deletion).forEach(plan::add);
        plan.add(steps.deletion());
        return plan.build();
    }
}
