package dev.lanyard.sandbox.sample;

import dev.lanyard.sandbox.state.IamState.ProfileState;
import java.util.EnumMap;
import java.util.Map;

/** The instance profiles of one account, each made when the first instance needs it. */
final class Badges {

    private static final String CORE = "AmazonSSMManagedInstanceCore";

    private final Identities identities;
    private final Map<Badge, ProfileState> made = new EnumMap<>(Badge.class);

    Badges(Identities identities) {
        this.identities = identities;
    }

    ProfileState profile(Badge badge) {
        return made.computeIfAbsent(badge, this::make);
    }

    private ProfileState make(Badge badge) {
        return switch (badge) {
            case APP -> identities.profile("AppServerProfile", app().name());
            case BASTION -> identities.profile("BastionRole", bastion().name());
            case WINDOWS -> identities.profile("WindowsServerProfile", windows().name());
            case QUICK_SETUP ->
                identities.profile(QuickSetup.PROFILE, quickSetup().name());
            case LEGACY -> identities.profile("EC2RoleForSSM", legacy().name());
            case EMPTY -> identities.profile("BatchProfile", "");
            case RECREATED -> identities.profile("ReportsProfile", reports().name());
            case UNTRUSTED -> identities.profile("BuildProfile", build().name());
            case NO_PERMISSION ->
                identities.profile("QueueWorkerProfile", queueWorker().name());
            case NO_CHANNEL -> identities.profile("CacheProfile", cache().name());
            case EXPLICIT_DENY -> identities.profile("VaultProfile", vault().name());
            case BOUNDARY -> identities.profile("LedgerProfile", ledger().name());
        };
    }

    private RoleDraft app() {
        return ec2("AppServerRole")
                .describe("Application servers: Systems Manager, metrics and their configuration")
                .aws(CORE)
                .aws("CloudWatchAgentServerPolicy")
                .inline("app-config", Documents.APP_CONFIG)
                .tag("team", "storefront");
    }

    private RoleDraft bastion() {
        return ec2("BastionRole")
                .describe("Session Manager and nothing else")
                .own("SessionManagerPermissions", Documents.SESSIONS_ONLY)
                .tag("team", "platform");
    }

    private RoleDraft windows() {
        return ec2("WindowsServerRole")
                .describe("Windows servers that join the directory")
                .aws(CORE)
                .aws("AmazonSSMDirectoryServiceAccess")
                .aws("CloudWatchAgentServerPolicy");
    }

    /** The names and the tag are those that Quick Setup itself uses. */
    private RoleDraft quickSetup() {
        return ec2(QuickSetup.PROFILE)
                .describe("EC2 role for SSM for Quick-Setup")
                .aws(CORE)
                .aws("AmazonSSMPatchAssociation")
                .tag("QSConfigId-7kq2m", "7kq2m");
    }

    private RoleDraft legacy() {
        return ec2("EC2RoleForSSM")
                .describe("Allows EC2 instances to call AWS services on your behalf.")
                .aws("service-role/AmazonEC2RoleforSSM");
    }

    private RoleDraft reports() {
        return ec2("ReportsRole").describe("Nightly reports").aws(CORE).aws("AmazonS3ReadOnlyAccess");
    }

    private RoleDraft build() {
        return identities
                .role("/", "BuildRole", Documents.trustService("codebuild.amazonaws.com"))
                .describe("Build servers, moved from CodeBuild")
                .aws(CORE)
                .tag("team", "platform");
    }

    private RoleDraft queueWorker() {
        return ec2("QueueWorkerRole")
                .describe("Order queue workers")
                .aws("AmazonS3ReadOnlyAccess")
                .inline("orders-queue", Documents.QUEUE_WORKER)
                .tag("team", "payments");
    }

    private RoleDraft cache() {
        return ec2("CacheRole").describe("Cache nodes").inline("ssm-registration", Documents.NO_CHANNEL);
    }

    private RoleDraft vault() {
        return ec2("VaultRole")
                .describe("Secrets vault: no remote access since the audit")
                .aws(CORE)
                .inline("no-remote-access", Documents.NO_REMOTE_ACCESS)
                .tag("team", "security");
    }

    private RoleDraft ledger() {
        return ec2("LedgerRole")
                .describe("Payment ledger")
                .aws(CORE)
                .boundary("WorkloadBoundary", Documents.WORKLOAD_BOUNDARY_BEFORE, Documents.WORKLOAD_BOUNDARY)
                .tag("team", "payments");
    }

    private RoleDraft ec2(String name) {
        return identities.role("/", name, Documents.trustService("ec2.amazonaws.com"));
    }
}
