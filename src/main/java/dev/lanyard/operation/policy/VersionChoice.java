package dev.lanyard.operation.policy;

import dev.lanyard.aws.iam.ManagedPolicies;
import dev.lanyard.inventory.Usages;
import dev.lanyard.model.Counted;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.PolicyVersion;
import dev.lanyard.model.VersionId;
import dev.lanyard.operation.Changed;
import dev.lanyard.operation.Context;

/** Puts a version in force that a policy has already. */
final class VersionChoice {

    private VersionChoice() {}

    static Changed setDefault(SetDefaultVersion request, Context context) {
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
            return Changed.one(Changed.UNCHANGED, own.label(), request.version() + " is in force");
        }
        return put(own, request.version(), "switched", context);
    }

    static Changed rollBack(RollBackPolicy request, Context context) {
        OwnPolicy own = OwnPolicy.read(request.policy(), context.session());
        VersionId before = own.before()
                .orElseThrow(() -> LanyardException.usage(
                        "There is no version of " + own.label() + " before " + own.inForce() + ", which is in force.",
                        "'policy versions " + own.policy().policyName() + "' lists all versions; 'policy set-default'"
                                + " puts any of them in force."));
        return put(own, before, "rolled back", context);
    }

    private static Changed put(OwnPolicy own, VersionId version, String action, Context context) {
        String usage = new Usages(context.session()).ofPolicy(own.arn()).words();
        context.dialogue()
                .confirm("Put " + version + " of " + own.label() + " in force instead of " + own.inForce() + ", "
                        + usage + "?");
        new ManagedPolicies(context.session()).setDefaultVersion(own.arn(), version.value());
        return Changed.one(action, own.label(), "from " + own.inForce() + " to " + version);
    }
}
