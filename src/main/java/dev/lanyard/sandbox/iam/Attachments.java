package dev.lanyard.sandbox.iam;

import dev.lanyard.sandbox.state.IamState.HolderState;
import java.util.Optional;
import software.amazon.awssdk.services.iam.model.AttachedPolicy;

/** The managed policies that are attached to a role or user. */
record Attachments(HolderState holder, Quota most) {

    private static final String SERVICE_LINKED = "/aws-service-role/";

    /** Attaches a policy; one that is attached already stays so. */
    void add(ManagedPolicy policy) {
        if (policy.path().startsWith(SERVICE_LINKED)) {
            throw IamFaults.serviceRolePolicy();
        }
        if (!holder.attached.contains(policy.arn())) {
            most.check(holder.attached.size() + 1L, holder.name);
            holder.attached.add(policy.arn());
        }
    }

    void remove(String arn) {
        if (!holder.attached.remove(arn)) {
            throw IamFaults.noSuchPolicy(arn);
        }
    }

    Page<AttachedPolicy> under(Optional<String> pathPrefix, Shapes shapes, Page.Wanted wanted) {
        String prefix = Entities.pathOf(pathPrefix);
        return Page.of(
                shapes.attached(holder).filter(policy -> path(policy).startsWith(prefix)),
                policy -> Entities.key(policy.policyName()) + " " + policy.policyArn(),
                wanted);
    }

    private static String path(AttachedPolicy policy) {
        String arn = policy.policyArn();
        return arn.substring(arn.indexOf('/'), arn.lastIndexOf('/') + 1);
    }
}
