package dev.lanyard.policy.build;

import dev.lanyard.model.RegionId;
import dev.lanyard.model.ServicePrincipal;
import dev.lanyard.policy.document.Comparison;
import java.util.Collection;
import java.util.List;

/** Writes the trust policies of roles that AWS services assume. */
public final class TrustPolicies {

    static final String SSM = "ssm.amazonaws.com";

    private TrustPolicies() {}

    /** Returns the policy of EC2's user guide ("IAM roles for Amazon EC2"), for one or more services. */
    public static String forServices(Collection<ServicePrincipal> services) {
        Grants grants = services.stream()
                .map(service -> Grants.assumedBy(service.value()))
                .reduce(Grants.NONE, Grants::and);
        return SmallestDocument.of(grants.statements()).toJson();
    }

    /** Lets instances wear the role. */
    static Grants ec2(Details details) {
        return Grants.assumedBy(details.partition().ec2());
    }

    /** Lets Default Host Management hand the role out: no condition, as the guide has it. */
    static Grants hostManagement() {
        return Grants.assumedBy(SSM);
    }

    /**
     * Lets hybrid nodes wear the role: those of activations in the account and the Regions, because {@code aws:SourceArn}
     * holds the Region of the activation (user guide, page hybrid-multicloud-service-role).
     */
    static Grants hybrid(Details details) {
        String account = details.account().orElseThrow().value();
        List<String> sources = details.regions().stream()
                .map(RegionId::value)
                .map(region -> details.partition().arn("ssm:" + region + ":" + account + ":*"))
                .toList();
        return Grants.assumedBy(SSM)
                .where(Comparison.STRING_EQUALS, "aws:SourceAccount", account)
                .where(Comparison.ARN_EQUALS, "aws:SourceArn", sources);
    }
}
