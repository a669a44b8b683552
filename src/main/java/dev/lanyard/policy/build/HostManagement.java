package dev.lanyard.policy.build;

import dev.lanyard.model.RegionId;
import dev.lanyard.policy.document.Comparison;

/** What somebody needs who switches Default Host Management Configuration on and off. */
final class HostManagement {

    private static final String SETTING = ":servicesetting/ssm/managed-instance/default-ec2-instance-management-role";

    private static final String ROLE = ":role/service-role/AWSSystemsManagerDefaultEC2InstanceManagementRole";

    private HostManagement() {}

    /** The document of the user guide's page fleet-manager-default-host-management-configuration, for each Region. */
    static Grants switching(Details details) {
        String account = details.accountOrAny();
        return details.regions().stream()
                .map(region -> setting(details.partition(), region, account))
                .reduce(Grants.NONE, Grants::and)
                .and(Grants.on(details.partition().arn("iam::" + account + ROLE), "iam:PassRole")
                        .where(Comparison.STRING_EQUALS, "iam:PassedToService", TrustPolicies.SSM));
    }

    private static Grants setting(Partition partition, RegionId region, String account) {
        return Grants.on(
                partition.arn("ssm:" + region + ":" + account + SETTING),
                "ssm:GetServiceSetting",
                "ssm:ResetServiceSetting",
                "ssm:UpdateServiceSetting");
    }
}
