package dev.lanyard.app.crash;

import dev.lanyard.aws.iam.RoleSpec;
import dev.lanyard.change.plan.Plan;
import dev.lanyard.change.plan.PlanBuilder;
import dev.lanyard.change.step.AttachmentStep;
import dev.lanyard.change.step.InlinePolicyStep;
import dev.lanyard.change.step.Place;
import dev.lanyard.change.step.ProfileRoleStep;
import dev.lanyard.change.step.ProfileStep;
import dev.lanyard.change.step.RoleState;
import dev.lanyard.change.step.RoleStep;
import dev.lanyard.change.step.TagStep;
import dev.lanyard.change.step.Worn;
import dev.lanyard.change.step.WornProfileStep;
import dev.lanyard.model.Arn;
import dev.lanyard.model.InstanceId;
import dev.lanyard.model.PolicyName;
import dev.lanyard.model.ProfileName;
import dev.lanyard.model.RegionId;
import dev.lanyard.model.RoleName;
import dev.lanyard.sandbox.TestingFleet;
import dev.lanyard.sandbox.TestingSandbox;
import java.util.List;
import java.util.Optional;

/** Teams that each get a role with all that may hang on it, a profile, and an instance that wears it: ten steps each. */
final class CrashPlan {

    static final int STEPS_OF_ONE = 10;

    private static final Place PLACE = new Place("aws", TestingSandbox.ACCOUNT, Optional.empty());
    private static final Place HERE = PLACE.in(new RegionId(TestingFleet.REGION));
    private static final List<String> POLICIES = List.of("AmazonSSMManagedInstanceCore", "AmazonS3ReadOnlyAccess");
    private static final String TRUST = """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},\
        "Action":"sts:AssumeRole"}]}\
        """;
    private static final String INLINE = """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"logs:PutLogEvents","Resource":"*"}]}\
        """;

    private CrashPlan() {}

    /** Puts an instance without a profile into the world for each team. */
    static void arrange(TestingSandbox sandbox, int first, int teams) {
        TestingFleet fleet = new TestingFleet(sandbox);
        for (int team = first; team < first + teams; team++) {
            String ignored = fleet.instance(team);
        }
    }

    /** Returns what as many teams need, from the one of that number on. */
    static Plan of(int first, int teams) {
        PlanBuilder plan = new PlanBuilder();
        for (int team = first; team < first + teams; team++) {
            add(plan, team);
        }
        return plan.build();
    }

    private static void add(PlanBuilder plan, int team) {
        RoleName role = new RoleName("team-" + team);
        ProfileName profile = new ProfileName("team-" + team);
        Arn profileArn = PLACE.arn("iam", "instance-profile/" + profile);
        Arn roleArn = PLACE.arn("iam", "role/" + role);
        plan.add(new RoleStep(PLACE, role, Optional.empty(), Optional.of(wanted(role))));
        for (String policy : POLICIES) {
            plan.add(AttachmentStep.attach(PLACE, role, Arn.parse("arn:aws:iam::aws:policy/" + policy)));
        }
        for (String name : List.of("logs", "more-logs")) {
            plan.add(new InlinePolicyStep(PLACE, role, new PolicyName(name), Optional.empty(), Optional.of(INLINE)));
        }
        for (String key : List.of("team", "cost")) {
            plan.add(new TagStep(PLACE, role, key, Optional.empty(), Optional.of("t" + team)));
        }
        plan.add(ProfileStep.create(PLACE, profile, "", List.of()));
        plan.add(ProfileRoleStep.put(PLACE, profileArn, roleArn));
        Worn worn = new Worn(profileArn, Optional.empty(), Optional.empty());
        InstanceId instance = new InstanceId("i-%017x".formatted(team));
        plan.add(new WornProfileStep(
                HERE, instance, "web-" + team, Optional.of(roleArn), Optional.empty(), Optional.of(worn)));
    }

    private static RoleState wanted(RoleName role) {
        return RoleState.of(new RoleSpec(role, TRUST, "", "", Optional.empty(), List.of(), Optional.empty()));
    }
}
