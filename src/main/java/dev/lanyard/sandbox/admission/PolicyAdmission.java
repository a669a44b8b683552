package dev.lanyard.sandbox.admission;

import dev.lanyard.policy.evaluate.Decision;
import dev.lanyard.policy.evaluate.PolicyCompiler;
import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.http.Admission;
import dev.lanyard.sandbox.wire.Service;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkPojo;

/** Admits callers by their policies, as AWS does before it does anything else. */
public final class PolicyAdmission implements Admission {

    private final PolicyCompiler compiler = new PolicyCompiler();

    @Override
    public void admit(Call call, Service service, String action, SdkPojo request) {
        CallerPolicies policies = new CallerPolicies(call, compiler);
        for (Permission permission : needs(call, service, action, request)) {
            Decision decision = policies.evaluate(permission).decision();
            boolean refused =
                    needsNone(call, permission) ? decision instanceof Decision.ExplicitlyDenied : !decision.allowed();
            if (refused) {
                throw Refusals.of(service, call, permission, decision);
            }
        }
    }

    private static List<Permission> needs(Call call, Service service, String action, SdkPojo request) {
        return switch (service) {
            case IAM -> new IamNeeds(call).of(action, request);
            case EC2 -> new Ec2Needs(call).of(action, request);
            case STS -> List.of(new Permission("sts:" + action, role(request), Map.of()));
            case SSM -> List.of(new Permission("ssm:" + action, "*", Map.of()));
            case ORGANIZATIONS -> List.of(new Permission("organizations:" + action, "*", Map.of()));
        };
    }

    private static String role(SdkPojo request) {
        return new Members(request).text("RoleArn").orElse("*");
    }

    /** Everybody may ask who he is; within an account a role's trust policy alone can let a caller in. */
    private static boolean needsNone(Call call, Permission permission) {
        return permission.action().equals("sts:GetCallerIdentity")
                || (permission.action().equals("sts:AssumeRole")
                        && permission.resource().startsWith("arn:aws:iam::" + call.account().id + ":"));
    }
}
