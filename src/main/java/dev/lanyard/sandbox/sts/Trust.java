package dev.lanyard.sandbox.sts;

import dev.lanyard.model.Arn;
import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.evaluate.AccessRequest;
import dev.lanyard.policy.evaluate.Evaluator;
import dev.lanyard.policy.evaluate.Layer.Kind;
import dev.lanyard.policy.evaluate.PolicySet;
import dev.lanyard.policy.evaluate.Principal;
import dev.lanyard.policy.evaluate.RequestContext;
import dev.lanyard.sandbox.call.Call;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sts.model.AssumeRoleRequest;
import software.amazon.awssdk.services.sts.model.Tag;

/** Whether a role's trust policy lets the caller in. */
final class Trust {

    private final Call call;
    private final TargetRole role;

    Trust(Call call, TargetRole role) {
        this.call = call;
        this.role = role;
    }

    boolean admits(AssumeRoleRequest request) {
        PolicySet trust = PolicySet.of(Kind.TRUST, List.of(PolicyDocument.parse(role.state().trustPolicy)));
        Principal caller = Principal.identity(call.caller().arn());
        RequestContext context = context(request);
        return needed(request).stream()
                .allMatch(
                        action -> Evaluator.evaluate(new AccessRequest(Optional.of(caller), action, "", context), trust)
                                .allowed());
    }

    /** Tags and a source identity need a permission of their own (IAM user guide, "Pass session tags in AWS STS"). */
    private static List<String> needed(AssumeRoleRequest request) {
        List<String> actions = new ArrayList<>(List.of("sts:AssumeRole"));
        if (!request.tags().isEmpty()) {
            actions.add("sts:TagSession");
        }
        if (request.sourceIdentity() != null) {
            actions.add("sts:SetSourceIdentity");
        }
        return actions;
    }

    /** The keys of "AWS global condition context keys" and "Available keys for AWS STS" that can be known here. */
    private RequestContext context(AssumeRoleRequest request) {
        Map<String, List<String>> keys = new HashMap<>();
        keys.put(
                "aws:PrincipalArn",
                List.of(callerRole().map(TargetRole::arn).orElse(call.caller().arn())));
        keys.put("aws:PrincipalAccount", List.of(call.caller().accountId()));
        keys.put("aws:PrincipalType", List.of(callerRole().isPresent() ? "AssumedRole" : "User"));
        keys.put("aws:userid", List.of(call.caller().userId()));
        keys.put("aws:RequestedRegion", List.of(call.region()));
        keys.put("aws:CurrentTime", List.of(call.now().toString()));
        keys.put("aws:EpochTime", List.of(Long.toString(call.now().getEpochSecond())));
        keys.put("sts:RoleSessionName", List.of(request.roleSessionName()));
        put(keys, "sts:ExternalId", request.externalId());
        put(keys, "sts:SourceIdentity", request.sourceIdentity());
        organization(keys);
        tags(keys, request);
        return new RequestContext(keys);
    }

    private void organization(Map<String, List<String>> keys) {
        String id = call.world().organization.id;
        if (!id.isEmpty()) {
            keys.put("aws:PrincipalOrgID", List.of(id));
        }
    }

    private void tags(Map<String, List<String>> keys, AssumeRoleRequest request) {
        for (Tag tag : request.tags()) {
            keys.put("aws:RequestTag/" + tag.key(), List.of(tag.value()));
        }
        if (!request.tags().isEmpty()) {
            keys.put("aws:TagKeys", request.tags().stream().map(Tag::key).toList());
        }
        callerRole()
                .ifPresent(caller -> caller.state()
                        .tags
                        .forEach((name, value) -> keys.put("aws:PrincipalTag/" + name, List.of(value))));
        role.state().tags.forEach((name, value) -> keys.put("aws:ResourceTag/" + name, List.of(value)));
    }

    /** The role whose session calls, for which conditions see the role's own ARN. */
    private Optional<TargetRole> callerRole() {
        String[] parts = Arn.parse(call.caller().arn()).resource().split("/", -1);
        return parts[0].equals("assumed-role") ? TargetRole.named(call.account(), parts[1]) : Optional.empty();
    }

    private static void put(Map<String, List<String>> keys, String name, @Nullable String value) {
        if (value != null) {
            keys.put(name, List.of(value));
        }
    }
}
