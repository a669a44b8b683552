package dev.lanyard.sandbox.organizations;

import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.call.Fault;
import dev.lanyard.sandbox.state.OrganizationState;
import dev.lanyard.sandbox.state.OrganizationState.ControlPolicyState;
import java.util.List;
import software.amazon.awssdk.services.organizations.model.DescribePolicyRequest;
import software.amazon.awssdk.services.organizations.model.DescribePolicyResponse;
import software.amazon.awssdk.services.organizations.model.ListPoliciesForTargetRequest;
import software.amazon.awssdk.services.organizations.model.ListPoliciesForTargetResponse;
import software.amazon.awssdk.services.organizations.model.Policy;
import software.amazon.awssdk.services.organizations.model.PolicySummary;
import software.amazon.awssdk.services.organizations.model.PolicyType;

/** Shows the service control policies; other types of policies are not enabled in the simulated organisation. */
public final class Policies {

    private final Directory directory;

    /** Answers one call. */
    public Policies(Call call) {
        this.directory = new Directory(call);
    }

    /** Shows what is attached to a root, unit or account itself, and not what it inherits. */
    public ListPoliciesForTargetResponse listPoliciesForTarget(ListPoliciesForTargetRequest request) {
        OrganizationState organization = directory.managed();
        String target = request.targetId();
        boolean known = target.equals(organization.rootId)
                || organization.units.containsKey(target)
                || directory.account(target).isPresent();
        if (!known) {
            throw new Fault("TargetNotFoundException", 400, "You specified a target that doesn't exist.");
        }
        List<ControlPolicyState> attached = request.filter() == PolicyType.SERVICE_CONTROL_POLICY
                ? new PolicyRegister(organization).attachedTo(target)
                : List.of();
        Directory.Page<ControlPolicyState> page =
                Directory.page(attached, policy -> policy.id, request.maxResults(), request.nextToken());
        return ListPoliciesForTargetResponse.builder()
                .policies(page.items().stream().map(this::summary).toList())
                .nextToken(page.nextToken().orElse(null))
                .build();
    }

    /** Shows a policy with its document. */
    public DescribePolicyResponse describePolicy(DescribePolicyRequest request) {
        ControlPolicyState policy = new PolicyRegister(directory.managed())
                .find(request.policyId())
                .orElseThrow(
                        () -> new Fault("PolicyNotFoundException", 400, "You specified a policy that doesn't exist."));
        Policy shown = Policy.builder()
                .policySummary(summary(policy))
                .content(policy.document)
                .build();
        return DescribePolicyResponse.builder().policy(shown).build();
    }

    private PolicySummary summary(ControlPolicyState policy) {
        return PolicySummary.builder()
                .id(policy.id)
                .arn(arn(policy))
                .name(policy.name)
                .description(policy.description)
                .type(PolicyType.SERVICE_CONTROL_POLICY)
                .awsManaged(PolicyRegister.isOfAws(policy))
                .build();
    }

    private String arn(ControlPolicyState policy) {
        String type = "service_control_policy/";
        return PolicyRegister.isOfAws(policy)
                ? "arn:aws:organizations::aws:policy/" + type + policy.id
                : directory.arn("policy", type + policy.id);
    }
}
