package dev.lanyard.sandbox.iam;

import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.evaluate.ContextKeys;
import dev.lanyard.policy.evaluate.PolicyCompiler;
import dev.lanyard.sandbox.call.Call;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import software.amazon.awssdk.services.iam.model.GetContextKeysForCustomPolicyRequest;
import software.amazon.awssdk.services.iam.model.GetContextKeysForCustomPolicyResponse;
import software.amazon.awssdk.services.iam.model.GetContextKeysForPrincipalPolicyRequest;
import software.amazon.awssdk.services.iam.model.GetContextKeysForPrincipalPolicyResponse;

/** Which condition keys policies look at, and so what a simulation of them should be told. */
public final class PolicyContextKeys {

    private static final String INPUT = "PolicyInputList";

    private final Call call;

    /** Plays the operations for one call. */
    public PolicyContextKeys(Call call) {
        this.call = call;
    }

    public GetContextKeysForCustomPolicyResponse getContextKeysForCustomPolicy(
            GetContextKeysForCustomPolicyRequest request) {
        return GetContextKeysForCustomPolicyResponse.builder()
                .contextKeyNames(names(SimulatedPolicies.given(request.policyInputList(), INPUT)))
                .build();
    }

    /** Tells the keys of attached and inline policies, and of those in the request. */
    public GetContextKeysForPrincipalPolicyResponse getContextKeysForPrincipalPolicy(
            GetContextKeysForPrincipalPolicyRequest request) {
        Stream<PolicySource> own = new HolderPolicies(call.account(), new PolicyCompiler())
                .identity(new PolicyOwners(call).find(request.policySourceArn()));
        return GetContextKeysForPrincipalPolicyResponse.builder()
                .contextKeyNames(names(Stream.concat(own, SimulatedPolicies.given(request.policyInputList(), INPUT))))
                .build();
    }

    private static List<String> names(Stream<PolicySource> policies) {
        TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        policies.map(policy -> PolicyDocument.parse(policy.text()))
                .map(ContextKeys::of)
                .forEach(names::addAll);
        return List.copyOf(names);
    }
}
