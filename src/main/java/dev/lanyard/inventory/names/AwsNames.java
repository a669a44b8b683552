package dev.lanyard.inventory.names;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.ec2.Associations;
import dev.lanyard.aws.ec2.InstanceQuery;
import dev.lanyard.aws.ec2.Instances;
import dev.lanyard.aws.iam.InstanceProfiles;
import dev.lanyard.aws.iam.ManagedPolicies;
import dev.lanyard.aws.iam.PolicyScope;
import dev.lanyard.aws.iam.Roles;
import dev.lanyard.aws.ssm.Nodes;
import dev.lanyard.inventory.PolicyFinder;
import dev.lanyard.model.AttachedPolicy;
import dev.lanyard.model.Instance;
import dev.lanyard.model.InstanceProfile;
import dev.lanyard.model.ManagedPolicy;
import dev.lanyard.model.Node;
import dev.lanyard.model.PolicyRef;
import dev.lanyard.model.PolicyVersion;
import dev.lanyard.model.RoleName;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads names from AWS.
 *
 * @param sessions opens the session of a place
 */
public record AwsNames(Function<NamePlace, AwsSession> sessions) implements NameSource {

    @Override
    public List<Name> read(NamePlace place, NameKey key) {
        AwsSession session = sessions.apply(place);
        return names(session, key).toList();
    }

    private static Stream<Name> names(AwsSession session, NameKey key) {
        return switch (key.kind()) {
            case ROLE ->
                new Roles(session)
                        .list("").stream().map(role -> new Name(role.roleName().value(), role.description()));
            case POLICY ->
                new ManagedPolicies(session)
                        .list(PolicyScope.ALL, false).stream().map(AwsNames::policy);
            case OWN_POLICY ->
                new ManagedPolicies(session)
                        .list(PolicyScope.LOCAL, false).stream().map(AwsNames::policy);
            case POLICY_VERSION -> versions(session, key);
            case POLICY_ON_ROLE ->
                new Roles(session).attached(role(key)).stream().map(AwsNames::attached);
            case INLINE_POLICY ->
                new Roles(session).inlineNames(role(key)).stream().map(name -> new Name(name.value(), ""));
            case PROFILE -> new InstanceProfiles(session).list().stream().map(AwsNames::profile);
            case PROFILE_OF_ROLE ->
                new InstanceProfiles(session).holding(role(key)).stream().map(AwsNames::profile);
            case INSTANCE ->
                new Instances(session).list(InstanceQuery.ALL).stream().map(AwsNames::instance);
            case ASSOCIATION ->
                new Associations(session)
                        .list().stream()
                                .map(association -> new Name(
                                        association.associationId().value(),
                                        association.instanceId() + " in "
                                                + association
                                                        .iamInstanceProfile()
                                                        .name()));
            case NODE -> new Nodes(session).list().stream().map(AwsNames::node);
            case ACCOUNT ->
                session.organizations().listAccountsPaginator().stream()
                        .flatMap(page -> page.accounts().stream())
                        .map(account -> new Name(account.id(), account.name()));
            case REGION ->
                session.ec2().describeRegions().regions().stream()
                        .map(region -> new Name(region.regionName(), region.optInStatus()));
        };
    }

    private static RoleName role(NameKey key) {
        return new RoleName(key.owner().orElseThrow());
    }

    private static Stream<Name> versions(AwsSession session, NameKey key) {
        PolicyRef policy = PolicyRef.parse(key.owner().orElseThrow());
        return new ManagedPolicies(session)
                .versions(new PolicyFinder(session).arn(policy)).stream().map(AwsNames::version);
    }

    private static Name version(PolicyVersion version) {
        String force = version.defaultVersion() ? "in force, " : "";
        return new Name(version.versionId(), force + "of " + version.createDate());
    }

    private static Name policy(ManagedPolicy policy) {
        return new Name(policy.policyName().value(), policy.ownedByAws() ? "AWS" : "of this account");
    }

    private static Name attached(AttachedPolicy policy) {
        return new Name(policy.policyName().value(), policy.policyArn().toString());
    }

    private static Name profile(InstanceProfile profile) {
        return new Name(
                profile.instanceProfileName().value(),
                profile.role().map(role -> "role " + role).orElse("no role"));
    }

    private static Name instance(Instance instance) {
        return new Name(instance.instanceId().value(), (instance.name() + " " + instance.state()).strip());
    }

    private static Name node(Node node) {
        return new Name(node.instanceId().value(), (node.computerName() + " " + node.pingStatus()).strip());
    }
}
