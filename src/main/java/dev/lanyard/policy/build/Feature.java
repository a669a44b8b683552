package dev.lanyard.policy.build;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** What a policy can be built for. */
public enum Feature {
    SESSION_MANAGER(
            "sessions of Session Manager, and nothing else",
            "page getting-started-create-iam-instance-profile, first procedure",
            Needs.maybe(Detail.KMS),
            NodeGrants::sessions),
    SESSION_CHANNELS(
            "sessions, for a role that can do the rest of Systems Manager already",
            "page getting-started-add-permissions-to-existing-profile",
            Needs.maybe(Detail.ENCRYPTED, Detail.KMS),
            NodeGrants::channels),
    CORE(
            "all of what a managed node does",
            "the same as AmazonSSMManagedInstanceCore v2",
            Needs.maybe(Detail.KMS),
            NodeGrants::core),
    RUN_COMMAND(
            "commands of Run Command",
            "SSM Agent's source; page systems-manager-setting-up-messageAPIs",
            Needs.maybe(Detail.OLDER_AGENTS),
            NodeGrants::commands),
    STATE_MANAGER(
            "associations of State Manager",
            "SSM Agent's source, agent/association",
            Needs.nothing(),
            _ -> NodeGrants.associations()),
    INVENTORY(
            "what is installed on the node, gathered by an association",
            "SSM Agent's source, agent/plugins/inventory",
            Needs.nothing(),
            _ -> NodeGrants.inventory()),
    PATCHING(
            "AWS-RunPatchBaseline: scan and install patches",
            "API reference, GetDeployablePatchSnapshotForInstance; page"
                    + " patch-manager-about-aws-runpatchbaselineassociation",
            Needs.maybe(Detail.OLDER_AGENTS),
            NodeGrants::patching),
    PATCH_ASSOCIATION(
            "baselines chosen by tag in AWS-RunPatchBaselineAssociation, besides core",
            "the same as AmazonSSMPatchAssociation v1",
            Needs.maybe(Detail.PARTITION),
            NodeGrants::patchBaselines),
    DISTRIBUTOR(
            "packages of Distributor, by AWS-ConfigureAWSPackage",
            "SSM Agent's source, agent/plugins/configurepackage",
            Needs.maybe(Detail.OLDER_AGENTS),
            NodeGrants::packages),
    S3_LOGS(
            "session logs in S3, and in CloudWatch Logs unless --s3-only is given",
            "page getting-started-create-iam-instance-profile, second procedure",
            Needs.of(Detail.BUCKET)
                    .orMaybe(
                            Detail.PREFIX,
                            Detail.KMS,
                            Detail.ENCRYPTED,
                            Detail.CROSS_ACCOUNT,
                            Detail.S3_ONLY,
                            Detail.PARTITION),
            LogGrants::bucket),
    CLOUDWATCH_LOGS(
            "session logs in CloudWatch Logs",
            "page getting-started-create-iam-instance-profile, second procedure",
            Needs.nothing(),
            _ -> LogGrants.cloudWatch()),
    KMS(
            "session data that is encrypted with a key",
            "page getting-started-create-iam-instance-profile",
            Needs.of(Detail.KMS),
            LogGrants::sessionKey),
    S3_AGENT_BUCKETS(
            "AWS's buckets that the agent reads from, where S3 is reached through a VPC endpoint",
            "pages ssm-agent-technical-details and patch-operations-s3-buckets",
            Needs.of(Detail.REGION).orMaybe(Detail.PARTITION),
            AgentBuckets::of),
    DIRECTORY_SERVICE(
            "Windows nodes that join a directory",
            "the same as AmazonSSMDirectoryServiceAccess v1",
            Needs.nothing(),
            _ -> NodeGrants.directory()),
    CLOUDWATCH_AGENT(
            "metrics, logs and traces of the CloudWatch agent",
            "the same as CloudWatchAgentServerPolicy v3",
            Needs.maybe(Detail.PARTITION),
            NodeGrants::cloudWatchAgent),
    DHMC(
            "the role that Default Host Management Configuration hands out",
            "the same as AmazonSSMManagedEC2InstanceDefaultPolicy v2",
            Needs.maybe(Detail.KMS),
            NodeGrants::hostManagement),
    DHMC_SWITCH(
            "people who switch Default Host Management Configuration on and off",
            "page fleet-manager-default-host-management-configuration",
            Needs.of(Detail.REGION, Detail.ACCOUNT).orMaybe(Detail.PARTITION),
            HostManagement::switching),
    OPERATOR_READ_ONLY(
            "people who look with Lanyard",
            "the reading calls that Lanyard makes",
            Needs.nothing(),
            _ -> OperatorGrants.reading()),
    OPERATOR_ASSOCIATE(
            "people who give one profile to instances that have none, besides looking",
            "AWS's SsmOnboardingInlinePolicy (page quick-setup-assume-role)",
            Needs.of(Detail.FOR_ROLE, Detail.FOR_PROFILE).orMaybe(Detail.ACCOUNT, Detail.PARTITION),
            OperatorGrants::associating),
    OPERATOR_FULL(
            "people who do everything with Lanyard",
            "all calls that Lanyard makes; EC2 user guide, \"Grant permissions to pass an IAM role\"",
            Needs.maybe(Detail.FOR_ROLE, Detail.ACCOUNT, Detail.PARTITION),
            OperatorGrants::everything),
    EC2_TRUST(
            "trust: instances may wear the role",
            "EC2 user guide, \"IAM roles for Amazon EC2\"",
            Needs.maybe(Detail.PARTITION),
            TrustPolicies::ec2),
    HYBRID_TRUST(
            "trust: hybrid nodes of the account's activations may wear the role",
            "page hybrid-multicloud-service-role",
            Needs.of(Detail.REGION, Detail.ACCOUNT).orMaybe(Detail.PARTITION),
            TrustPolicies::hybrid),
    DHMC_TRUST(
            "trust: Default Host Management Configuration may hand the role out",
            "page fleet-manager-default-host-management-configuration",
            Needs.nothing(),
            _ -> TrustPolicies.hostManagement());

    private static final Set<Feature> TRUSTS = EnumSet.of(EC2_TRUST, HYBRID_TRUST, DHMC_TRUST);

    private final String purpose;
    private final String source;
    private final Needs needs;
    private final Function<Details, Grants> grants;

    Feature(String purpose, String source, Needs needs, Function<Details, Grants> grants) {
        this.purpose = purpose;
        this.source = source;
        this.needs = needs;
        this.grants = grants;
    }

    /** Returns the word that people type. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns what it is for, in one line. */
    public String purpose() {
        return purpose;
    }

    /** Returns where its content comes from; pages are those of the Systems Manager user guide. */
    public String source() {
        return source;
    }

    /** Returns what it cannot be built without. */
    public List<Detail> required() {
        return needs.required();
    }

    /** Returns what it can be told besides. */
    public List<Detail> optional() {
        return needs.optional();
    }

    /** Tells whether it says who may assume a role, and not what a role may do: no document can hold both. */
    public boolean isTrust() {
        return TRUSTS.contains(this);
    }

    /** Tells whether the detail makes a difference to it. */
    public boolean takes(Detail detail) {
        return needs.all().contains(detail);
    }

    Grants grants(Details details) {
        return grants.apply(details);
    }

    @Override
    public String toString() {
        return word();
    }
}
