package dev.lanyard.sandbox;

import dev.lanyard.sandbox.ec2.IamInstanceProfileAssociations;
import dev.lanyard.sandbox.ec2.InstanceLaunch;
import dev.lanyard.sandbox.ec2.InstanceLifecycle;
import dev.lanyard.sandbox.ec2.InstanceTags;
import dev.lanyard.sandbox.ec2.Instances;
import dev.lanyard.sandbox.ec2.MetadataOptions;
import dev.lanyard.sandbox.ec2.Regions;
import dev.lanyard.sandbox.iam.AccountAliases;
import dev.lanyard.sandbox.iam.AccountSummary;
import dev.lanyard.sandbox.iam.AttachedPolicies;
import dev.lanyard.sandbox.iam.AttachedUserPolicies;
import dev.lanyard.sandbox.iam.AuthorizationDetails;
import dev.lanyard.sandbox.iam.InstanceProfiles;
import dev.lanyard.sandbox.iam.ManagedPolicies;
import dev.lanyard.sandbox.iam.PermissionsBoundaries;
import dev.lanyard.sandbox.iam.PolicyContextKeys;
import dev.lanyard.sandbox.iam.PolicyEntities;
import dev.lanyard.sandbox.iam.PolicyVersions;
import dev.lanyard.sandbox.iam.ProfileRoles;
import dev.lanyard.sandbox.iam.RolePolicies;
import dev.lanyard.sandbox.iam.Roles;
import dev.lanyard.sandbox.iam.Simulations;
import dev.lanyard.sandbox.iam.Tags;
import dev.lanyard.sandbox.iam.UserPolicies;
import dev.lanyard.sandbox.iam.Users;
import dev.lanyard.sandbox.organizations.Organizations;
import dev.lanyard.sandbox.organizations.Policies;
import dev.lanyard.sandbox.organizations.Units;
import dev.lanyard.sandbox.ssm.Activations;
import dev.lanyard.sandbox.ssm.HybridServers;
import dev.lanyard.sandbox.ssm.Nodes;
import dev.lanyard.sandbox.ssm.Settings;
import dev.lanyard.sandbox.ssm.StateAssociations;
import dev.lanyard.sandbox.sts.AuthorizationMessages;
import dev.lanyard.sandbox.sts.Sessions;
import dev.lanyard.sandbox.wire.Service;
import java.util.List;

/** The classes that play each service, one per resource; see {@link dev.lanyard.sandbox.call.Call} for their form. */
final class Services {

    private Services() {}

    static List<Class<?>> of(Service service) {
        return switch (service) {
            case IAM ->
                List.of(
                        Roles.class,
                        RolePolicies.class,
                        AttachedPolicies.class,
                        PermissionsBoundaries.class,
                        ManagedPolicies.class,
                        PolicyVersions.class,
                        PolicyEntities.class,
                        InstanceProfiles.class,
                        ProfileRoles.class,
                        Tags.class,
                        AuthorizationDetails.class,
                        AccountSummary.class,
                        AccountAliases.class,
                        Users.class,
                        UserPolicies.class,
                        AttachedUserPolicies.class,
                        Simulations.class,
                        PolicyContextKeys.class);
            case STS -> List.of(Sessions.class, AuthorizationMessages.class);
            case EC2 ->
                List.of(
                        Instances.class,
                        InstanceLaunch.class,
                        InstanceLifecycle.class,
                        IamInstanceProfileAssociations.class,
                        MetadataOptions.class,
                        InstanceTags.class,
                        Regions.class);
            case SSM ->
                List.of(Nodes.class, HybridServers.class, Activations.class, Settings.class, StateAssociations.class);
            case ORGANIZATIONS -> List.of(Organizations.class, Units.class, Policies.class);
        };
    }
}
