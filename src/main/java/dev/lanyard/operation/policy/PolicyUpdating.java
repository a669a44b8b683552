package dev.lanyard.operation.policy;

import dev.lanyard.aws.iam.ManagedPolicies;
import dev.lanyard.inventory.Usages;
import dev.lanyard.model.PolicyVersion;
import dev.lanyard.operation.Changed;
import dev.lanyard.operation.Changed.Change;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Steps;
import dev.lanyard.operation.document.DocumentUse;
import dev.lanyard.operation.document.Review;
import dev.lanyard.policy.document.PolicyTexts;

/** Gives a policy a new version that is in force at once. */
final class PolicyUpdating {

    private final Context context;
    private final ManagedPolicies policies;
    private final OwnPolicy own;

    PolicyUpdating(OwnPolicy own, Context context) {
        this.context = context;
        this.policies = new ManagedPolicies(context.session());
        this.own = own;
    }

    static Changed update(UpdatePolicy request, Context context) {
        String document = request.document().text();
        Review.of(document, DocumentUse.MANAGED).require(context.dialogue(), request.force());
        OwnPolicy own = OwnPolicy.read(request.policy(), context.session());
        return new PolicyUpdating(own, context).put(document);
    }

    /** Returns the document in force. */
    String inForce() {
        return policies.version(own.arn(), own.inForce().value()).document();
    }

    /** Puts the document in force, which is sound already. */
    Changed put(String document) {
        if (PolicyTexts.same(inForce(), document)) {
            return Changed.one(Changed.UNCHANGED, own.label(), own.inForce() + " has this document");
        }
        context.dialogue().confirm(question(document));
        Steps steps = new Steps(context.dialogue());
        own.inTheWay().ifPresent(oldest -> delete(oldest, steps));
        steps.run(() -> {
            PolicyVersion made = policies.createVersion(own.arn(), document, true);
            return new Change("updated", own.label(), "from " + own.inForce() + " to " + made.versionId());
        });
        return steps.changed();
    }

    private void delete(PolicyVersion oldest, Steps steps) {
        steps.run(
                new Change("deleted", "version " + oldest.versionId(), "of " + own.label()),
                () -> policies.deleteVersion(own.arn(), oldest.versionId()));
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
