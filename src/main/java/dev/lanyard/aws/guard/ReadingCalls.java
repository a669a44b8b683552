package dev.lanyard.aws.guard;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;

/** Knows which AWS operations only read; all others count as changing. */
final class ReadingCalls {

    /** How AWS names operations that only read. */
    private static final List<String> PREFIXES = List.of("Get", "List", "Describe", "Simulate", "Decode");

    /** Signing in changes nothing, and without it nothing can be read. */
    private static final Set<String> SIGN_IN =
            Set.of("sts:AssumeRole", "sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity");

    /** These hand out credentials that would outlive the mode. */
    private static final Set<String> HAND_OUTS = Set.of(
            "sts:GetDelegatedAccessToken",
            "sts:GetFederationToken",
            "sts:GetSessionToken",
            "sts:GetWebIdentityToken",
            "ssm:GetAccessToken");

    private ReadingCalls() {}

    static boolean contains(ExecutionAttributes call) {
        String service = call.getAttribute(SdkExecutionAttribute.SERVICE_NAME).toLowerCase(Locale.ROOT);
        return contains(service, call.getAttribute(SdkExecutionAttribute.OPERATION_NAME));
    }

    static boolean contains(String service, String operation) {
        String call = service + ":" + operation;
        return SIGN_IN.contains(call)
                || (PREFIXES.stream().anyMatch(operation::startsWith) && !HAND_OUTS.contains(call));
    }
}
