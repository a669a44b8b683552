package dev.lanyard.operation.role;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.iam.InstanceProfiles;
import dev.lanyard.aws.iam.Roles;
import dev.lanyard.inventory.Everywhere;
import dev.lanyard.inventory.Wearer;
import dev.lanyard.inventory.Wearers;
import dev.lanyard.model.AttachedPolicy;
import dev.lanyard.model.Counted;
import dev.lanyard.model.InstanceProfile;
import dev.lanyard.model.PolicyName;
import dev.lanyard.model.RegionId;
import dev.lanyard.model.RoleName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What hangs on a role and goes with it.
 *
 * @param here the Region one is in, which needs not be named
 * @param profiles those that hold it, without their tags
 * @param wearers the instances of all Regions that wear one of the profiles
 */
record Hanging(
        Optional<RegionId> here,
        List<AttachedPolicy> attached,
        List<PolicyName> inline,
        List<InstanceProfile> profiles,
        Everywhere<Wearer> wearers) {

    static Hanging on(RoleName role, AwsSession session) {
        Roles roles = new Roles(session);
        List<InstanceProfile> profiles = new InstanceProfiles(session).holding(role);
        return new Hanging(
                session.chosenRegion(),
                roles.attached(role),
                roles.inlineNames(role),
                profiles,
                new Wearers(session).of(profiles));
    }

    boolean isEmpty() {
        return attached.isEmpty() && inline.isEmpty() && profiles.isEmpty();
    }

    String words() {
        List<String> parts = new ArrayList<>();
        add(
                parts,
                "attached policy",
                "attached policies",
                attached.stream().map(AttachedPolicy::policyName).toList());
        add(parts, "inline policy", "inline policies", inline);
        add(
                parts,
                "profile",
                "profiles",
                profiles.stream().map(InstanceProfile::instanceProfileName).toList());
        add(
                parts,
                "instance",
                "instances",
                wearers.found().stream().map(this::label).toList());
        return String.join("; ", parts);
    }

    private String label(Wearer wearer) {
        String elsewhere = here.equals(Optional.of(wearer.region())) ? "" : " in " + wearer.region();
        return wearer.instance().label() + elsewhere;
    }

    private static void add(List<String> parts, String one, String many, List<?> things) {
        if (!things.isEmpty()) {
            parts.add(Counted.named(things, one, many));
        }
    }
}
