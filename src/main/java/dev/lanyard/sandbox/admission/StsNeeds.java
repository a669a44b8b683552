package dev.lanyard.sandbox.admission;

import dev.lanyard.policy.evaluate.Layer;
import dev.lanyard.policy.evaluate.Layer.Kind;
import dev.lanyard.policy.evaluate.PolicyCompiler;
import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.iam.HolderPolicies;
import dev.lanyard.sandbox.sts.TargetRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.sts.model.AssumeRoleRequest;

/** What requests to STS need: to become a role, the action on it by the caller's policies and by the role's trust policy. */
final class StsNeeds {

    private final Call call;
    private final PolicyCompiler compiler;

    StsNeeds(Call call, PolicyCompiler compiler) {
        this.call = call;
        this.compiler = compiler;
    }

    List<Permission> of(String action, SdkPojo request) {
        // "No permissions are required to perform this operation", and a deny has no effect (STS API reference).
        if (action.equals("GetCallerIdentity")) {
            return List.of();
        }
        return request instanceof AssumeRoleRequest assume ? assuming(assume) : List.of(Permission.of("sts:" + action));
    }

    /** Tags and a source identity need a permission of their own (IAM user guide, "Pass session tags in AWS STS"). */
    private List<Permission> assuming(AssumeRoleRequest request) {
        Optional<TargetRole> target = TargetRole.find(call.world(), request.roleArn());
        List<String> actions = new ArrayList<>(List.of("sts:AssumeRole"));
        if (!request.tags().isEmpty()) {
            actions.add("sts:TagSession");
        }
        if (request.sourceIdentity() != null) {
            actions.add("sts:SetSourceIdentity");
        }
        Layer trust = target.map(this::trust).orElse(Layer.of(Kind.TRUST, List.of()));
        return actions.stream()
                .map(action -> new Permission(action, request.roleArn(), keys(request, target), Optional.of(trust)))
                .toList();
    }

    private Layer trust(TargetRole target) {
        return new HolderPolicies(target.account(), compiler).trust(target.state());
    }

    /** The keys of "Available keys for AWS STS" that can be known here. */
    private static Keys keys(AssumeRoleRequest request, Optional<TargetRole> target) {
        return new Keys()
                .put("sts:RoleSessionName", request.roleSessionName())
                .put("sts:ExternalId", Optional.ofNullable(request.externalId()))
                .put("sts:SourceIdentity", Optional.ofNullable(request.sourceIdentity()))
                .resourceTags("iam", target.map(role -> role.state().tags).orElse(Map.of()))
                .requestTags(new Members(request), "Tags");
    }
}
