package dev.lanyard.change.plan;

import dev.lanyard.aws.ec2.LaunchSpec;
import dev.lanyard.aws.ssm.ActivationSpec;
import dev.lanyard.change.step.ActivationState;
import dev.lanyard.change.step.ActivationStep;
import dev.lanyard.change.step.AttachmentStep;
import dev.lanyard.change.step.BoundaryStep;
import dev.lanyard.change.step.DefaultVersionStep;
import dev.lanyard.change.step.DeregistrationStep;
import dev.lanyard.change.step.InForce;
import dev.lanyard.change.step.InlinePolicyStep;
import dev.lanyard.change.step.LaunchStep;
import dev.lanyard.change.step.MetadataStep;
import dev.lanyard.change.step.Pending;
import dev.lanyard.change.step.Place;
import dev.lanyard.change.step.PolicyState;
import dev.lanyard.change.step.PolicyStep;
import dev.lanyard.change.step.PowerStep;
import dev.lanyard.change.step.ProfileRoleStep;
import dev.lanyard.change.step.ProfileState;
import dev.lanyard.change.step.ProfileStep;
import dev.lanyard.change.step.RebootStep;
import dev.lanyard.change.step.RoleState;
import dev.lanyard.change.step.RoleStep;
import dev.lanyard.change.step.TagStep;
import dev.lanyard.change.step.TrustStep;
import dev.lanyard.change.step.VersionState;
import dev.lanyard.change.step.VersionStep;
import dev.lanyard.change.step.Worn;
import dev.lanyard.change.step.WornProfileStep;
import dev.lanyard.model.AccountId;
import dev.lanyard.model.ActivationId;
import dev.lanyard.model.Arn;
import dev.lanyard.model.AssociationId;
import dev.lanyard.model.Instance;
import dev.lanyard.model.InstanceId;
import dev.lanyard.model.InstanceState;
import dev.lanyard.model.NodeId;
import dev.lanyard.model.PolicyName;
import dev.lanyard.model.ProfileName;
import dev.lanyard.model.RegionId;
import dev.lanyard.model.RoleName;
import dev.lanyard.model.ServiceRole;
import dev.lanyard.model.Tag;
import dev.lanyard.model.VersionId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plans to show, save and read, made without AWS. */
public final class SamplePlans {

    public static final Place IAM = new Place("aws", new AccountId("111122223333"), Optional.empty());
    public static final Place EC2 = IAM.in(new RegionId("us-east-1"));
    public static final RoleName WEB = new RoleName("web");
    public static final Arn ROLE = IAM.arn("iam", "role/web");
    public static final ProfileName PROFILE = new ProfileName("web");
    public static final InstanceId INSTANCE = new InstanceId("i-0123456789abcdef0");
    public static final Arn CORE = Arn.parse("arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore");
    public static final Arn OWN = Arn.parse("arn:aws:iam::111122223333:policy/logs");
    public static final String TRUST = """
        {"Version": "2012-10-17", "Statement": {"Effect": "Allow",
         "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}}\
        """;
    public static final String BOTH_TRUST = """
        {"Version": "2012-10-17", "Statement": {"Effect": "Allow",
         "Principal": {"Service": ["ec2.amazonaws.com", "ssm.amazonaws.com"]}, "Action": "sts:AssumeRole"}}\
        """;
    public static final String READ_LOGS = """
        {"Version": "2012-10-17", "Statement": {"Effect": "Allow",
         "Action": ["s3:GetObject", "s3:ListBucket"], "Resource": "*"}}\
        """;
    public static final String WRITE_LOGS = """
        {"Version": "2012-10-17", "Statement": {"Effect": "Allow",
         "Action": ["s3:GetObject", "s3:PutObject"], "Resource": "arn:aws:s3:::logs/*"}}\
        """;

    private SamplePlans() {}

    /** Everything that an instance needs, from nothing. */
    public static Plan onboarding() {
        PlanBuilder plan = new PlanBuilder();
        plan.add(createRole());
        plan.unchanged("AmazonSSMPatchAssociation", "is on role web");
        plan.add(AttachmentStep.attach(IAM, WEB, CORE));
        plan.add(new InlinePolicyStep(IAM, WEB, new PolicyName("logs"), Optional.empty(), Optional.of(READ_LOGS)));
        plan.add(createProfile());
        plan.add(ProfileRoleStep.put(IAM, arn("web"), ROLE));
        plan.add(wear());
        plan.add(launch());
        plan.skipped("i-0aaaaaaaaaaaaaaaa", "is stopped");
        plan.note("Role web was looked for under another path.");
        return plan.build();
    }

    /** What replaces something that is there. */
    public static Plan replacing() {
        PlanBuilder plan = new PlanBuilder();
        plan.add(new TrustStep(IAM, WEB, TRUST, BOTH_TRUST, "assumed by ec2.amazonaws.com and ssm.amazonaws.com"));
        plan.add(new InlinePolicyStep(
                IAM, WEB, new PolicyName("logs"), Optional.of(READ_LOGS), Optional.of(WRITE_LOGS)));
        plan.add(new TagStep(IAM, WEB, "Team", Optional.of("blue"), Optional.of("green")));
        plan.add(new BoundaryStep(IAM, WEB, Optional.of(OWN), Optional.of(CORE)));
        updatePolicy(plan);
        plan.add(replace());
        plan.add(new PowerStep(EC2, INSTANCE, "web-1", InstanceState.RUNNING, InstanceState.STOPPED));
        plan.add(new MetadataStep(
                EC2,
                INSTANCE,
                "web-1",
                new Instance.Metadata("enabled", "optional", 1),
                new Instance.Metadata("enabled", "required", 2)));
        plan.add(new RebootStep(EC2, new InstanceId("i-0bbbbbbbbbbbbbbbb"), ""));
        return plan.build();
    }

    /** What takes something away. */
    public static Plan deleting() {
        PlanBuilder plan = new PlanBuilder();
        plan.add(undress());
        plan.add(ProfileRoleStep.take(IAM, arn("web"), ROLE));
        plan.add(new ProfileStep(IAM, PROFILE, Optional.of(profile("AIPAWEB")), Optional.empty()));
        plan.add(AttachmentStep.detach(IAM, WEB, CORE));
        plan.add(new InlinePolicyStep(IAM, WEB, new PolicyName("logs"), Optional.of(READ_LOGS), Optional.empty()));
        plan.add(new TagStep(IAM, WEB, "Team", Optional.of("blue"), Optional.empty()));
        plan.add(new BoundaryStep(IAM, WEB, Optional.of(CORE), Optional.empty()));
        plan.add(new RoleStep(IAM, WEB, Optional.of(role("AROAWEB")), Optional.empty()));
        plan.add(VersionStep.delete(IAM, OWN, Pending.known(new VersionId("v3")), version("v1")));
        plan.add(new PolicyStep(IAM, OWN, Optional.of(policy("ANPALOGS")), Optional.empty()));
        return plan.build();
    }

    /** What takes servers outside EC2 away, and what they register with. */
    public static Plan servers() {
        NodeId node = new NodeId("mi-0123456789abcdef0");
        ActivationSpec spec = new ActivationSpec(new ServiceRole("Servers"), "", "till", 3, Instant.EPOCH, List.of());
        ActivationId id = new ActivationId("01234567-89ab-cdef-0123-456789abcdef");
        ActivationState activation = new ActivationState(spec, Optional.of(id), Optional.empty());
        PlanBuilder plan = new PlanBuilder();
        plan.add(new DeregistrationStep(EC2, node, "till-1"));
        plan.add(new ActivationStep(EC2, Set.of(), Optional.of(activation), Optional.empty()));
        return plan.build();
    }

    public static RoleStep createRole() {
        RoleState state = new RoleState(
                "/fleet/",
                "Web servers",
                Optional.of(Duration.ofHours(2)),
                TRUST,
                List.of(new Tag("Team", "blue"), new Tag("Stage", "test")),
                Optional.of(OWN),
                Optional.empty());
        return new RoleStep(IAM, WEB, Optional.empty(), Optional.of(state));
    }

    private static ProfileStep createProfile() {
        ProfileState state = new ProfileState("", List.of(), Optional.empty());
        return new ProfileStep(IAM, PROFILE, Optional.empty(), Optional.of(state));
    }

    public static WornProfileStep wear() {
        Worn wanted = new Worn(arn("web"), Optional.empty(), Optional.empty());
        return worn(Optional.empty(), Optional.of(wanted));
    }

    public static WornProfileStep replace() {
        Worn old = new Worn(
                arn("old"), Optional.of("AIPAOLD"), Optional.of(new AssociationId("iip-assoc-0aaaaaaaaaaaaaaaa")));
        Worn wanted = new Worn(arn("web"), Optional.of("AIPAWEB"), Optional.empty());
        return worn(Optional.of(old), Optional.of(wanted));
    }

    private static WornProfileStep undress() {
        Worn old = new Worn(
                arn("web"), Optional.of("AIPAWEB"), Optional.of(new AssociationId("iip-assoc-0bbbbbbbbbbbbbbbb")));
        return worn(Optional.of(old), Optional.empty());
    }

    private static WornProfileStep worn(Optional<Worn> before, Optional<Worn> after) {
        return new WornProfileStep(EC2, INSTANCE, "web-1", Optional.of(IAM.arn("iam", "role/web")), before, after);
    }

    private static Arn arn(String profile) {
        return IAM.arn("iam", "instance-profile/" + profile);
    }

    public static LaunchStep launch() {
        LaunchSpec spec = new LaunchSpec(
                "ami-0123456789abcdef0",
                "t3.micro",
                2,
                Optional.of(PROFILE),
                List.of(new Tag("Name", "web-2")),
                "token-1");
        return new LaunchStep(EC2, spec, Optional.of(IAM.arn("iam", "role/web")), List.of());
    }

    private static void updatePolicy(PlanBuilder plan) {
        int made = plan.add(VersionStep.create(IAM, OWN, Pending.known(new VersionId("v3")), WRITE_LOGS));
        plan.add(new DefaultVersionStep(
                IAM,
                OWN,
                new InForce(Pending.known(new VersionId("v3")), Optional.of(READ_LOGS)),
                new InForce(new Pending.Promised<>(made, "version"), Optional.of(WRITE_LOGS))));
    }

    private static RoleState role(String id) {
        return new RoleState(
                "/", "", Optional.of(Duration.ofHours(1)), TRUST, List.of(), Optional.empty(), Optional.of(id));
    }

    private static ProfileState profile(String id) {
        return new ProfileState("/", List.of(), Optional.of(id));
    }

    private static VersionState version(String number) {
        return new VersionState(Optional.of(new VersionId(number)), READ_LOGS);
    }

    private static PolicyState policy(String id) {
        return new PolicyState("/", "Reads logs", READ_LOGS, List.of(), Optional.of(id));
    }
}
