package dev.lanyard.sandbox.admission;

import dev.lanyard.policy.evaluate.Evaluation;
import dev.lanyard.policy.evaluate.PolicyCompiler;
import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.http.Admission;
import dev.lanyard.sandbox.wire.Service;
import java.util.List;
import software.amazon.awssdk.core.SdkPojo;

/** Admits callers by their policies, as AWS does before it does anything else. */
public final class PolicyAdmission implements Admission {

    private final PolicyCompiler compiler = new PolicyCompiler();

    @Override
    public void admit(Call call, Service service, String action, SdkPojo request) {
        CallerPolicies policies = new CallerPolicies(call, compiler);
        if (policies.none()) {
            return;
        }
        for (Permission permission : needs(call, service, action, request)) {
            Keys keys = policies.keys(permission);
            Evaluation evaluation = policies.evaluate(permission, keys);
            if (!evaluation.allowed()) {
                throw new Refusal(call, permission, evaluation.decision()).by(service, keys);
            }
        }
    }

    private List<Permission> needs(Call call, Service service, String action, SdkPojo request) {
        Members members = new Members(request);
        return switch (service) {
            case IAM -> new IamNeeds(call, members).of(action);
            case EC2 -> new Ec2Needs(call).of(action, request);
            case STS -> new StsNeeds(call, compiler).of(action, request);
            case SSM -> new SsmNeeds(call, members).of(action);
            case ORGANIZATIONS -> new OrganizationsNeeds(call).of(action, members);
        };
    }
}
