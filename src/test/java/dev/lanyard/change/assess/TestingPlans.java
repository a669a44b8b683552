package dev.lanyard.change.assess;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.account.Callers;
import dev.lanyard.change.plan.Plan;
import dev.lanyard.change.plan.PlanBuilder;
import dev.lanyard.change.step.AttachmentStep;
import dev.lanyard.change.step.InlinePolicyStep;
import dev.lanyard.change.step.Place;
import dev.lanyard.change.step.PolicyState;
import dev.lanyard.change.step.PolicyStep;
import dev.lanyard.change.step.ProfileState;
import dev.lanyard.change.step.ProfileStep;
import dev.lanyard.change.step.RoleState;
import dev.lanyard.change.step.RoleStep;
import dev.lanyard.change.step.Step;
import dev.lanyard.model.AccountId;
import dev.lanyard.model.Arn;
import dev.lanyard.model.PolicyName;
import dev.lanyard.model.ProfileName;
import dev.lanyard.model.RoleName;
import dev.lanyard.operation.TestingContext;
import dev.lanyard.sandbox.TestingFleet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plans about the sandbox's first account, and what is found out about them. */
final class TestingPlans {

    static final AccountId ACCOUNT = new AccountId("111122223333");
    static final Place HERE = new Place("aws", ACCOUNT, Optional.empty());
    static final Arn READ_ONLY = Arn.parse("arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess");

    private TestingPlans() {}

    static Plan plan(Step... steps) {
        PlanBuilder plan = new PlanBuilder();
        List.of(steps).forEach(plan::add);
        return plan.build();
    }

    static Assessment assess(TestingContext context, Step... steps) {
        return assess(context, FrictionRules.USUAL, steps);
    }

    static Assessment assess(TestingContext context, FrictionRules rules, Step... steps) {
        return new Assessor(_ -> context.session(), context.ownSession(), context.caller(), rules).assess(plan(steps));
    }

    /** What the role of that name finds out. */
    static Assessment as(TestingContext context, String role, Step... steps) {
        AwsSession session = context.assumed(role);
        return new Assessor(_ -> session, session, new Callers(session).current(), FrictionRules.USUAL)
                .assess(plan(steps));
    }

    /** Makes the role "operator", which may what the statements say. */
    static void operator(TestingFleet fleet, String... statements) {
        fleet.role("operator", role -> {
            role.attached.clear();
            role.trustPolicy = """
                {"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:AssumeRole",
                 "Principal":{"AWS":"arn:aws:iam::111122223333:root"}}}
                """;
            role.inline.put("may", "{\"Version\":\"2012-10-17\",\"Statement\":[" + String.join(",", statements) + "]}");
        });
    }

    static String allow(String resource, String... actions) {
        return "{\"Effect\":\"Allow\",\"Action\":[\"" + String.join("\",\"", actions) + "\"],\"Resource\":\"" + resource
                + "\"}";
    }

    static FrictionRules guarding(AccountId... accounts) {
        return new FrictionRules(10, Set.of(accounts));
    }

    static AttachmentStep attach(String role) {
        return AttachmentStep.attach(HERE, new RoleName(role), READ_ONLY);
    }

    static AttachmentStep attach(String role, int policy) {
        return AttachmentStep.attach(HERE, new RoleName(role), HERE.arn("iam", "policy/own" + policy));
    }

    static InlinePolicyStep inline(String role, String policy, String document) {
        return new InlinePolicyStep(
                HERE, new RoleName(role), new PolicyName(policy), Optional.empty(), Optional.of(document));
    }

    static RoleStep createRole(String role) {
        return new RoleStep(HERE, new RoleName(role), Optional.empty(), Optional.of(state()));
    }

    static RoleStep delete(String role) {
        return new RoleStep(HERE, new RoleName(role), Optional.of(state()), Optional.empty());
    }

    static RoleState state() {
        return new RoleState(
                "",
                "",
                Optional.empty(),
                TestingFleet.trust("ec2.amazonaws.com"),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    static ProfileStep createProfile(String profile) {
        ProfileState state = new ProfileState("", List.of(), Optional.empty());
        return new ProfileStep(HERE, new ProfileName(profile), Optional.empty(), Optional.of(state));
    }

    static ProfileStep deleteProfile(String profile) {
        ProfileState state = new ProfileState("", List.of(), Optional.empty());
        return new ProfileStep(HERE, new ProfileName(profile), Optional.of(state), Optional.empty());
    }

    static PolicyStep createPolicy(String policy, String document) {
        PolicyState state = new PolicyState("", "", document, List.of(), Optional.empty());
        return new PolicyStep(HERE, HERE.arn("iam", "policy/" + policy), Optional.empty(), Optional.of(state));
    }

    /** A document of so many characters, white space left out. */
    static String document(int size) {
        String empty = "{\"Version\":\"2012-10-17\",\"Statement\":[],\"Id\":\"\"}";
        return empty.replace("\"Id\":\"\"", "\"Id\":\"" + "x".repeat(size - empty.length()) + "\"");
    }
}
