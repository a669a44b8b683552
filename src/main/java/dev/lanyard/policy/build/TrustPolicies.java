package dev.lanyard.policy.build;

import dev.lanyard.model.ServicePrincipal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the trust policies of roles that AWS services assume. */
public final class TrustPolicies {

    private TrustPolicies() {}

    /** Returns the policy of EC2's user guide ("IAM roles for Amazon EC2"), for one or more services. */
    public static String forServices(Collection<ServicePrincipal> services) {
        List<String> quoted = services.stream()
                .distinct()
                .map(service -> '"' + service.value() + '"')
                .toList();
        String principal =
                quoted.size() == 1 ? quoted.getFirst() : quoted.stream().collect(Collectors.joining(",", "[", "]"));
        return "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"Service\":"
                + principal + "},\"Action\":\"sts:AssumeRole\"}]}";
    }
}
