package dev.lanyard.sandbox.iam;

import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.state.IamState.HolderState;
import java.util.Optional;
import software.amazon.awssdk.services.iam.model.EvaluationResult;
import software.amazon.awssdk.services.iam.model.SimulateCustomPolicyRequest;
import software.amazon.awssdk.services.iam.model.SimulateCustomPolicyResponse;
import software.amazon.awssdk.services.iam.model.SimulatePrincipalPolicyRequest;
import software.amazon.awssdk.services.iam.model.SimulatePrincipalPolicyResponse;

/** What policies say to requests that nobody makes, by the evaluator that also admits callers. */
public final class Simulations {

    private final Call call;

    /** Plays the operations for one call. */
    public Simulations(Call call) {
        this.call = call;
    }

    /** Asks the policies of a user or role, his boundary, and the service control policies above the account. */
    public SimulatePrincipalPolicyResponse simulatePrincipalPolicy(SimulatePrincipalPolicyRequest request) {
        HolderState owner = new PolicyOwners(call).find(request.policySourceArn());
        Page<EvaluationResult> page = new Simulation(call, withoutSource(request), Optional.of(owner)).page();
        return SimulatePrincipalPolicyResponse.builder()
                .evaluationResults(page.items())
                .isTruncated(page.truncated())
                .marker(page.marker())
                .build();
    }

    /** Asks the policies that the request brings with it, and no others. */
    public SimulateCustomPolicyResponse simulateCustomPolicy(SimulateCustomPolicyRequest request) {
        Page<EvaluationResult> page = new Simulation(call, request, Optional.empty()).page();
        return SimulateCustomPolicyResponse.builder()
                .evaluationResults(page.items())
                .isTruncated(page.truncated())
                .marker(page.marker())
                .build();
    }

    /** The operations differ in nothing but the source. */
    private static SimulateCustomPolicyRequest withoutSource(SimulatePrincipalPolicyRequest request) {
        return SimulateCustomPolicyRequest.builder()
                .policyInputList(request.policyInputList())
                .permissionsBoundaryPolicyInputList(request.permissionsBoundaryPolicyInputList())
                .actionNames(request.actionNames())
                .resourceArns(request.resourceArns())
                .resourcePolicy(request.resourcePolicy())
                .resourceOwner(request.resourceOwner())
                .callerArn(request.callerArn())
                .contextEntries(request.contextEntries())
                .resourceHandlingOption(request.resourceHandlingOption())
                .maxItems(request.maxItems())
                .marker(request.marker())
                .build();
    }
}
