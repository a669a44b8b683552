package dev.lanyard.sandbox.admission;

import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.iam.Arns;
import dev.lanyard.sandbox.state.IamState;
import dev.lanyard.sandbox.state.IamState.RoleState;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.SdkPojo;

/** What requests to IAM need: the action on the profile, role or policy that they are about. */
final class IamNeeds {

    private final Call call;
    private final IamState iam;
    private final Arns arns;

    IamNeeds(Call call) {
        this.call = call;
        this.iam = call.account().iam;
        this.arns = new Arns(call.account());
    }

    List<Permission> of(String action, SdkPojo request) {
        Members members = new Members(request);
        Permission own = new Permission("iam:" + action, resource(members), keys(members));
        // "To add a role to an instance profile, the caller must be granted PassRole on it" (IAM API reference).
        Optional<Permission> passing = members.text("RoleName")
                .filter(_ -> action.equals("AddRoleToInstanceProfile"))
                .map(name -> new Permission(
                        "iam:PassRole", role(name, members), Map.of("iam:PassedToService", "ec2.amazonaws.com")));
        return passing.map(pass -> List.of(own, pass)).orElse(List.of(own));
    }

    /** A profile comes before the role that is put into it, a role before the policy that is attached to it. */
    private String resource(Members request) {
        return request.text("InstanceProfileName")
                .map(name -> profile(name, request))
                .or(() -> request.text("RoleName").map(name -> role(name, request)))
                .or(() -> request.text("PolicyArn"))
                .or(() -> request.text("PolicyName").map(name -> made("policy", name, request)))
                .orElse("*");
    }

    private Map<String, String> keys(Members request) {
        Map<String, String> keys = new HashMap<>();
        request.text("PolicyArn").ifPresent(arn -> keys.put("iam:PolicyARN", arn));
        request.text("PermissionsBoundary").ifPresent(arn -> keys.put("iam:PermissionsBoundary", arn));
        request.text("RoleName")
                .flatMap(this::known)
                .ifPresent(role -> role.tags.forEach((key, value) -> {
                    keys.put("aws:ResourceTag/" + key, value);
                    keys.put("iam:ResourceTag/" + key, value);
                }));
        return keys;
    }

    private String role(String name, Members request) {
        return known(name).map(arns::of).orElseGet(() -> made("role", name, request));
    }

    private String profile(String name, Members request) {
        return Optional.ofNullable(iam.profiles.get(name.toLowerCase(Locale.ROOT)))
                .map(arns::of)
                .orElseGet(() -> made("instance-profile", name, request));
    }

    private Optional<RoleState> known(String name) {
        return Optional.ofNullable(iam.roles.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The ARN of what is about to be made, or of what is not there. */
    private String made(String kind, String name, Members request) {
        String path = request.text("Path").orElse("/");
        return "arn:aws:iam::" + call.account().id + ":" + kind + path + name;
    }
}
