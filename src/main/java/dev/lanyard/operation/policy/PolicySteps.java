package dev.lanyard.operation.policy;

import dev.lanyard.aws.iam.ManagedPolicies;
import dev.lanyard.change.step.DefaultVersionStep;
import dev.lanyard.change.step.InForce;
import dev.lanyard.change.step.Pending;
import dev.lanyard.change.step.Place;
import dev.lanyard.change.step.PolicyState;
import dev.lanyard.change.step.PolicyStep;
import dev.lanyard.change.step.VersionState;
import dev.lanyard.change.step.VersionStep;
import dev.lanyard.model.PolicyVersion;
import dev.lanyard.model.VersionId;
import dev.lanyard.operation.Context;
import java.util.Optional;

/** Makes steps about a policy and its versions, with the documents that it takes to show them and to take them back. */
final class PolicySteps {

    private final OwnPolicy own;
    private final Place place;
    private final ManagedPolicies policies;

    PolicySteps(OwnPolicy own, Context context) {
        this.own = own;
        this.place = context.place();
        this.policies = new ManagedPolicies(context.session());
    }

    /** Returns the document in force. */
    String inForce() {
        return document(own.inForce());
    }

    VersionStep creation(String document) {
        return VersionStep.create(place, own.arn(), newest(), document);
    }

    VersionStep deletion(PolicyVersion version) {
        VersionId number = OwnPolicy.number(version);
        VersionState state = new VersionState(Optional.of(number), document(number));
        return VersionStep.delete(place, own.arn(), newest(), state);
    }

    /** Puts a version in force that is there already. */
    DefaultVersionStep putting(VersionId version) {
        return putting(Pending.known(version), document(version));
    }

    DefaultVersionStep putting(Pending<VersionId> version, String document) {
        InForce before = new InForce(Pending.known(own.inForce()), Optional.of(inForce()));
        InForce after = new InForce(version, Optional.of(document));
        return new DefaultVersionStep(place, own.arn(), before, after);
    }

    PolicyStep deletion() {
        return PolicyStep.delete(place, own.arn(), PolicyState.of(own.policy(), inForce()));
    }

    private Pending<VersionId> newest() {
        return Pending.known(own.newest());
    }

    private String document(VersionId version) {
        return policies.version(own.arn(), version.value()).document();
    }
}
