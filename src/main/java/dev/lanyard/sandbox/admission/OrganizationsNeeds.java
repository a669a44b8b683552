package dev.lanyard.sandbox.admission;

import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.state.OrganizationState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What requests to Organizations need: the action on the account, unit, root or policy that they name. */
final class OrganizationsNeeds {

    private static final List<String> NAMING =
            List.of("AccountId", "OrganizationalUnitId", "ParentId", "ChildId", "TargetId", "ResourceId", "PolicyId");

    private final Call call;
    private final OrganizationState organization;

    OrganizationsNeeds(Call call) {
        this.call = call;
        this.organization = call.world().organization;
    }

    List<Permission> of(String action, Members request) {
        Optional<String> id =
                NAMING.stream().flatMap(name -> request.text(name).stream()).findFirst();
        return List.of(
                new Permission("organizations:" + action, id.map(this::arn).orElse(Permission.ANY_RESOURCE), keys(id)));
    }

    private Keys keys(Optional<String> id) {
        Map<String, String> tags = id.flatMap(
                        it -> Optional.ofNullable(call.world().accounts.get(it)))
                .map(account -> Map.copyOf(account.tags))
                .orElse(Map.of());
        return new Keys().tags("aws:ResourceTag", tags);
    }

    /** The forms of the service authorization reference, "Resource types defined by AWS Organizations". */
    private String arn(String id) {
        return switch (id.split("-", 2)[0]) {
            case "r" -> own("root", id);
            case "ou" -> own("ou", id);
            case "p" -> policy(id);
            default -> own("account", id);
        };
    }

    private String policy(String id) {
        String path = "service_control_policy/" + id;
        return organization.controlPolicies.containsKey(id)
                ? own("policy", path)
                : "arn:aws:organizations::aws:policy/" + path;
    }

    private String own(String kind, String id) {
        return "arn:aws:organizations::" + organization.managementAccountId + ":" + kind + "/" + organization.id + "/"
                + id;
    }
}
