package dev.lanyard.operation.policy;

import dev.lanyard.change.plan.PlanBuilder;
import dev.lanyard.change.step.Pending;
import dev.lanyard.inventory.Usages;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Proposal;
import dev.lanyard.operation.document.DocumentUse;
import dev.lanyard.operation.document.Review;
import dev.lanyard.policy.document.PolicyTexts;

/** Gives a policy a new version that is put in force. */
final class PolicyUpdating {

    private final Context context;
    private final OwnPolicy own;
    private final PolicySteps steps;

    PolicyUpdating(OwnPolicy own, Context context) {
        this.context = context;
        this.own = own;
        this.steps = new PolicySteps(own, context);
    }

    static Proposal update(UpdatePolicy request, Context context) {
        String document = request.document().text();
        Review.of(document, DocumentUse.MANAGED).require(context.dialogue(), request.force());
        OwnPolicy own = OwnPolicy.read(request.policy(), context.session());
        return new PolicyUpdating(own, context).put(document);
    }

    /** Returns the document in force. */
    String inForce() {
        return steps.inForce();
    }

    /** Proposes to put the document in force, which is sound already. */
    Proposal put(String document) {
        PlanBuilder plan = new PlanBuilder();
        if (PolicyTexts.same(inForce(), document)) {
            plan.unchanged(own.label(), own.inForce() + " has this document");
            return Proposal.of("", plan.build());
        }
        own.inTheWay().map(steps::deletion).ifPresent(plan::add);
        int creation = plan.add(steps.creation(document));
        plan.add(steps.putting(new Pending.Promised<>(creation, "version"), document));
        return Proposal.of(question(document), plan.build());
    }

    private String question(String document) {
        String usage = new Usages(context.session()).ofPolicy(own.arn()).words();
        String room = own.inTheWay()
                .map(oldest -> ", and delete its oldest version " + oldest.versionId() + " of " + oldest.createDate()
                        + ", because IAM keeps five")
                .orElse("");
        return "Update " + own.label() + ", " + usage + ", from " + own.inForce() + " to a new version ("
                + DocumentUse.MANAGED.sizeWords(document) + ")" + room + "?";
    }
}
