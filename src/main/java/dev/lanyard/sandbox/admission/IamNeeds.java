package dev.lanyard.sandbox.admission;

import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.iam.Arns;
import dev.lanyard.sandbox.state.IamState;
import dev.lanyard.sandbox.state.IamState.HolderState;
import dev.lanyard.sandbox.state.IamState.PolicyState;
import dev.lanyard.sandbox.state.IamState.ProfileState;
import dev.lanyard.sandbox.state.IamState.RoleState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What requests to IAM need: the action on the profile, role, user or policy that they are about. */
final class IamNeeds {

    /** Tags that are given on creation need the permission to tag (IAM user guide, "Tags for IAM resources"). */
    private static final Map<String, String> TAGGING = Map.of(
            "CreateRole", "iam:TagRole",
            "CreatePolicy", "iam:TagPolicy",
            "CreateInstanceProfile", "iam:TagInstanceProfile");

    /** What IAM's lists are about, besides the path that is asked for. */
    private static final Map<String, String> LISTS = Map.of(
            "ListRoles", "role",
            "ListPolicies", "policy",
            "ListInstanceProfiles", "instance-profile");

    private final Call call;
    private final IamState iam;
    private final Arns arns;
    private final Members request;

    IamNeeds(Call call, Members request) {
        this.call = call;
        this.iam = call.account().iam;
        this.arns = new Arns(call.account());
        this.request = request;
    }

    List<Permission> of(String action) {
        List<Permission> needed = new ArrayList<>();
        String resource = resource(action);
        needed.add(new Permission("iam:" + action, resource, keys()));
        if (TAGGING.containsKey(action) && !request.tags("Tags").isEmpty()) {
            needed.add(new Permission(TAGGING.getOrDefault(action, ""), resource, keys()));
        }
        // "To add a role to an instance profile, the caller must be granted PassRole on it" (IAM API reference).
        if (action.equals("AddRoleToInstanceProfile")) {
            request.text("RoleName").map(this::passing).ifPresent(needed::add);
        }
        return needed;
    }

    /** Where no instance is known yet, the key names all of the account (IAM API reference, AddRoleToInstanceProfile). */
    private Permission passing(String roleName) {
        return new Permission(
                "iam:PassRole",
                role(roleName),
                new Keys()
                        .put("iam:PassedToService", "ec2.amazonaws.com")
                        .put("iam:AssociatedResourceArn", "arn:aws:ec2:*:" + call.account().id + ":instance/*")
                        .resourceTags(
                                "iam", known(roleName).map(role -> role.tags).orElse(Map.of())));
    }

    /** A profile comes before the role that is put into it, a role or user before the policy that is attached to it. */
    private String resource(String action) {
        if (LISTS.containsKey(action)) {
            return prefix() + LISTS.get(action) + request.text("PathPrefix").orElse("/");
        }
        if (action.equals("GetUser") && request.text("UserName").isEmpty()) {
            return call.caller().arn();
        }
        return request.text("InstanceProfileName")
                .map(this::profile)
                .or(() -> request.text("RoleName").map(this::role))
                .or(() -> request.text("UserName").map(name -> prefix() + "user/" + name))
                .or(() -> request.text("PolicySourceArn"))
                .or(() -> request.text("PolicyArn"))
                .or(() -> request.text("PolicyName").map(name -> made("policy", name)))
                .orElse(Permission.ANY_RESOURCE);
    }

    private Keys keys() {
        Optional<HolderState> holder = request.text("RoleName")
                .flatMap(this::known)
                .map(HolderState.class::cast)
                .or(() -> request.text("UserName").flatMap(this::knownUser));
        Optional<String> set = holder.map(it -> it.boundary).filter(arn -> !arn.isEmpty());
        return new Keys()
                .put("iam:PolicyARN", request.text("PolicyArn"))
                .put(
                        "iam:PermissionsBoundary",
                        request.text("PermissionsBoundary").or(() -> set))
                .resourceTags("iam", tags(holder))
                .requestTags(request, "Tags");
    }

    private Map<String, String> tags(Optional<HolderState> holder) {
        return request.text("InstanceProfileName")
                .flatMap(this::knownProfile)
                .map(profile -> profile.tags)
                .or(() -> holder.map(it -> it.tags))
                .or(() -> request.text("PolicyArn").flatMap(this::knownPolicy).map(policy -> policy.tags))
                .orElse(Map.of());
    }

    private String role(String name) {
        return known(name).map(arns::of).orElseGet(() -> made("role", name));
    }

    private String profile(String name) {
        return knownProfile(name).map(arns::of).orElseGet(() -> made("instance-profile", name));
    }

    private Optional<RoleState> known(String name) {
        return Optional.ofNullable(iam.roles.get(name.toLowerCase(Locale.ROOT)));
    }

    private Optional<HolderState> knownUser(String name) {
        return Optional.ofNullable(iam.users.get(name.toLowerCase(Locale.ROOT)));
    }

    private Optional<ProfileState> knownProfile(String name) {
        return Optional.ofNullable(iam.profiles.get(name.toLowerCase(Locale.ROOT)));
    }

    private Optional<PolicyState> knownPolicy(String arn) {
        String name = arn.substring(arn.lastIndexOf('/') + 1);
        return Optional.<PolicyState>ofNullable(iam.policies.get(name.toLowerCase(Locale.ROOT)))
                .filter(policy -> arns.of(policy).equals(arn));
    }

    /** The ARN of what is about to be made, or of what is not there. */
    private String made(String kind, String name) {
        return prefix() + kind + request.text("Path").orElse("/") + name;
    }

    private String prefix() {
        return "arn:aws:iam::" + call.account().id + ":";
    }
}
