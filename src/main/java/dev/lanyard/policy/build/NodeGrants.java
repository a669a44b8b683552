package dev.lanyard.policy.build;

import java.util.List;

/**
 * What SSM Agent does on a node with the role's credentials, by capability.
 *
 * <p>Which capability calls what is read from the agent's source (aws/amazon-ssm-agent, commit 1c217c89 of October 2024):
 * AWS documents only the sum of it, as AmazonSSMManagedInstanceCore.
 */
final class NodeGrants {

    /** The heartbeat (agent/health/healthcheck.go), without which there is no node. */
    private static final String HEARTBEAT = "ssm:UpdateInstanceInformation";

    /**
     * The way of commands and sessions to the node. Not only sessions need it: the guide calls the endpoint "required for
     * SSM Agent to communicate with the service" (page setup-create-vpc).
     */
    private static final List<String> CHANNELS = List.of(
            "ssmmessages:CreateControlChannel",
            "ssmmessages:CreateDataChannel",
            "ssmmessages:OpenControlChannel",
            "ssmmessages:OpenDataChannel");

    /** The way of commands before ssmmessages; Regions that opened in 2024 and later do not have it any more. */
    private static final List<String> OLD_CHANNELS = List.of(
            "ec2messages:AcknowledgeMessage",
            "ec2messages:DeleteMessage",
            "ec2messages:FailMessage",
            "ec2messages:GetEndpoint",
            "ec2messages:GetMessages",
            "ec2messages:SendReply");

    /**
     * Associations (agent/association/service/service.go and compliance/uploader). ListAssociations, DescribeAssociation
     * and UpdateAssociationStatus are what the agent falls back on when these fail, and not wanted.
     */
    private static final List<String> ASSOCIATIONS = List.of(
            "ssm:GetDocument",
            "ssm:ListInstanceAssociations",
            "ssm:PutComplianceItems",
            "ssm:UpdateInstanceAssociationStatus");

    /** The plugin aws:configurePackage (agent/plugins/configurepackage/birdwatcher). */
    private static final List<String> PACKAGES =
            List.of("ssm:DescribeDocument", "ssm:GetDocument", "ssm:GetManifest", "ssm:PutConfigurePackageResult");

    /** The 13 actions of ssm in AmazonSSMManagedEC2InstanceDefaultPolicy v2. */
    private static final List<String> AGENT = List.of(
            "ssm:DescribeAssociation",
            "ssm:DescribeDocument",
            "ssm:GetDeployablePatchSnapshotForInstance",
            "ssm:GetDocument",
            "ssm:GetManifest",
            "ssm:ListAssociations",
            "ssm:ListInstanceAssociations",
            "ssm:PutComplianceItems",
            "ssm:PutConfigurePackageResult",
            "ssm:PutInventory",
            "ssm:UpdateAssociationStatus",
            "ssm:UpdateInstanceAssociationStatus",
            "ssm:UpdateInstanceInformation");

    private NodeGrants() {}

    static Grants sessions(Details details) {
        return node().and(LogGrants.sessionKey(details));
    }

    /** The inline policy that AWS's guide adds to a role which can do the rest already. */
    static Grants channels(Details details) {
        return Grants.everywhere(CHANNELS)
                .and(LogGrants.encryptionCheck(details))
                .and(LogGrants.sessionKey(details));
    }

    static Grants core(Details details) {
        return hostManagement(details).and(Grants.everywhere("ssm:GetParameter", "ssm:GetParameters"));
    }

    static Grants hostManagement(Details details) {
        return Grants.everywhere(AGENT)
                .and(Grants.everywhere(CHANNELS))
                .and(Grants.everywhere(OLD_CHANNELS))
                .and(LogGrants.sessionKey(details));
    }

    static Grants commands(Details details) {
        return node().andIf(details.says(Detail.OLDER_AGENTS), Grants.everywhere(OLD_CHANNELS));
    }

    static Grants associations() {
        return node().and(Grants.everywhere(ASSOCIATIONS));
    }

    /** What is on a node is gathered by an association (agent/plugins/inventory/datauploader). */
    static Grants inventory() {
        return associations().and(Grants.everywhere("ssm:PutInventory"));
    }

    /**
     * AWS-RunPatchBaseline as a command. It takes the baseline by GetDeployablePatchSnapshotForInstance (API reference) and
     * reports with PutInventory (user guide, page patch-manager-about-aws-runpatchbaselineassociation).
     */
    static Grants patching(Details details) {
        return commands(details)
                .and(Grants.everywhere("ssm:GetDeployablePatchSnapshotForInstance", "ssm:PutInventory"));
    }

    /** What the document's BaselineTags need besides (the same page): AmazonSSMPatchAssociation v1. */
    static Grants patchBaselines(Details details) {
        return Grants.everywhere("ssm:DescribePatchBaselines", "tag:GetResources")
                .and(Grants.on(
                        details.partition().arn("ssm:*:*:patchbaseline/*"),
                        "ssm:DescribeEffectivePatchesForPatchBaseline",
                        "ssm:GetPatchBaseline"));
    }

    static Grants packages(Details details) {
        return commands(details).and(Grants.everywhere(PACKAGES));
    }

    /** AmazonSSMDirectoryServiceAccess v1. */
    static Grants directory() {
        return Grants.everywhere("ds:CreateComputer", "ds:DescribeDirectories");
    }

    /** CloudWatchAgentServerPolicy v3. */
    static Grants cloudWatchAgent(Details details) {
        return Grants.everywhere(
                        "cloudwatch:PutMetricData",
                        "ec2:DescribeTags",
                        "ec2:DescribeVolumes",
                        "logs:CreateLogGroup",
                        "logs:CreateLogStream",
                        "logs:DescribeLogGroups",
                        "logs:DescribeLogStreams",
                        "logs:PutLogEvents",
                        "logs:PutRetentionPolicy",
                        "xray:GetSamplingRules",
                        "xray:GetSamplingStatisticSummaries",
                        "xray:GetSamplingTargets",
                        "xray:PutTelemetryRecords",
                        "xray:PutTraceSegments")
                .and(Grants.on(details.partition().arn("ssm:*:*:parameter/AmazonCloudWatch-*"), "ssm:GetParameter"));
    }

    private static Grants node() {
        return Grants.everywhere(HEARTBEAT).and(Grants.everywhere(CHANNELS));
    }
}
