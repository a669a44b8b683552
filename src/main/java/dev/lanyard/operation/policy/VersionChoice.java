package dev.lanyard.operation.policy;

import dev.lanyard.change.plan.PlanBuilder;
import dev.lanyard.inventory.Usages;
import dev.lanyard.model.Counted;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.PolicyVersion;
import dev.lanyard.model.VersionId;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Proposal;

/** Puts a version in force that a policy has already. */
final class VersionChoice {

    private VersionChoice() {}

    static Proposal setDefault(SetDefaultVersion request, Context context) {
        OwnPolicy own = OwnPolicy.read(request.policy(), context.session());
        if (!own.has(request.version())) {
            throw LanyardException.usage(
                    "There is no version " + request.version() + " of " + own.label() + ".",
                    "Its versions are "
                            + Counted.names(own.versions().stream()
                                    .map(PolicyVersion::versionId)
                                    .toList())
                            + "; " + own.inForce() + " is in force.");
        }
        if (own.inForce().equals(request.version())) {
            PlanBuilder plan = new PlanBuilder();
            plan.unchanged(own.label(), request.version() + " is in force");
            return Proposal.of("", plan.build());
        }
        return put(own, request.version(), context);
    }

    static Proposal rollBack(RollBackPolicy request, Context context) {
        OwnPolicy own = OwnPolicy.read(request.policy(), context.session());
        VersionId before = own.before()
                .orElseThrow(() -> LanyardException.usage(
                        "There is no version of " + own.label() + " before " + own.inForce() + ", which is in force.",
                        "'policy versions " + own.policy().policyName() + "' lists all versions; 'policy set-default'"
                                + " puts any of them in force."));
        return put(own, before, context);
    }

    private static Proposal put(OwnPolicy own, VersionId version, Context context) {
        String usage = new Usages(context.session()).ofPolicy(own.arn()).words();
        String question =
                "Put " + version + " of " + own.label() + " in force instead of " + own.inForce() + ", " + usage + "?";
        return Proposal.of(question, PlanBuilder.of(new PolicySteps(own, context).putting(version)));
    }
}
