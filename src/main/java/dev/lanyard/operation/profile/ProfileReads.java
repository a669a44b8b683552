package dev.lanyard.operation.profile;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.iam.InstanceProfiles;
import dev.lanyard.aws.iam.Roles;
import dev.lanyard.inventory.RoleUsage;
import dev.lanyard.inventory.Usages;
import dev.lanyard.model.AttachedPolicy;
import dev.lanyard.model.Instance;
import dev.lanyard.model.InstanceProfile;
import dev.lanyard.model.PolicyName;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Rows;
import dev.lanyard.operation.profile.ProfileDetails.Wearer;
import java.util.List;
import java.util.Optional;

/** What can be asked about instance profiles. */
final class ProfileReads {

    private ProfileReads() {}

    static Rows<ProfileRow> list(ListProfiles request, Context context) {
        List<InstanceProfile> profiles = new InstanceProfiles(context.session()).list();
        return new Rows<>(
                "InstanceProfiles",
                ProfileRow.class,
                profiles.stream().map(ProfileRow::of).toList());
    }

    static ProfileDetails show(ShowProfile request, Context context) {
        AwsSession session = context.session();
        InstanceProfile profile = new InstanceProfiles(session).get(request.profile());
        RoleUsage usage = new Usages(session).ofProfiles(List.of(profile));
        usage.unreadable().ifPresent(why -> context.dialogue().tell("Who wears the profile could not be read: " + why));
        return new ProfileDetails(
                profile.instanceProfileName(),
                profile.instanceProfileId(),
                profile.arn(),
                profile.path(),
                profile.createDate(),
                profile.role(),
                profile.tags(),
                policies(profile, session),
                usage.instances().stream()
                        .map(instance -> wearer(instance, profile))
                        .toList());
    }

    private static List<PolicyName> policies(InstanceProfile profile, AwsSession session) {
        return profile.role()
                .map(role -> new Roles(session)
                        .attached(role).stream().map(AttachedPolicy::policyName).toList())
                .orElse(List.of());
    }

    private static Wearer wearer(Instance instance, InstanceProfile profile) {
        boolean alive = instance.iamInstanceProfile().equals(Optional.of(profile.worn()));
        return new Wearer(instance.instanceId(), instance.name(), instance.state(), alive ? "alive" : "dead");
    }
}
