package dev.lanyard.sandbox.admission;

import dev.lanyard.model.Arn;
import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.iam.Arns;
import dev.lanyard.sandbox.state.IamState.HolderState;
import dev.lanyard.sandbox.state.IamState.RoleState;
import dev.lanyard.sandbox.state.IamState.UserState;
import dev.lanyard.sandbox.state.OrganizationState;
import dev.lanyard.sandbox.state.OrganizationState.UnitState;
import java.util.Map;
import java.util.Optional;

/**
 * What conditions can know of a caller, whatever he asks for (IAM user guide, "AWS global condition context keys").
 *
 * <p>Where he calls from is not simulated; that he calls over TLS is believed.
 */
final class CallerKeys {

    private final Call call;
    private final Keys keys;

    CallerKeys(Call call, Optional<HolderState> holder) {
        this.call = call;
        this.keys = principal(holder).all(organization()).all(request());
    }

    /** Returns the keys of the caller and of what he asks for. */
    Keys with(Permission permission) {
        return new Keys().all(keys).all(owner(permission.resource())).all(permission.keys());
    }

    private Keys principal(Optional<HolderState> holder) {
        Keys known = new Keys()
                .put("aws:PrincipalAccount", call.account().id)
                .put("aws:PrincipalIsAWSService", "false")
                .put("aws:userid", call.caller().userId())
                .tags("aws:PrincipalTag", holder.map(it -> it.tags).orElse(Map.of()))
                .tags("aws:PrincipalTag", call.caller().terms().tags());
        Arns arns = new Arns(call.account());
        return switch (holder.orElse(null)) {
            // Of a session conditions see the role itself.
            case RoleState role ->
                known.put("aws:PrincipalArn", arns.of(role))
                        .put("aws:PrincipalType", "AssumedRole")
                        .put("aws:MultiFactorAuthPresent", "false");
            case UserState user ->
                known.put("aws:PrincipalArn", arns.of(user))
                        .put("aws:PrincipalType", "User")
                        .put("aws:username", user.name);
            case null, default ->
                known.put("aws:PrincipalArn", call.caller().arn()).put("aws:PrincipalType", "Account");
        };
    }

    private Keys request() {
        return new Keys()
                .put("aws:RequestedRegion", call.region())
                .put("aws:CurrentTime", call.now().toString())
                .put("aws:EpochTime", Long.toString(call.now().getEpochSecond()))
                .put("aws:SecureTransport", "true")
                .put("aws:ViaAWSService", "false");
    }

    private Keys organization() {
        OrganizationState organization = call.world().organization;
        return organization.parents.containsKey(call.account().id)
                ? new Keys()
                        .put("aws:PrincipalOrgID", organization.id)
                        .put("aws:PrincipalOrgPaths", path(organization))
                        .put("aws:PrincipalOrgMasterAccountId", organization.managementAccountId)
                : new Keys();
    }

    /** As o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/, from the root down to the unit of the account. */
    private String path(OrganizationState organization) {
        StringBuilder path = new StringBuilder();
        Optional<String> above = Optional.ofNullable(organization.parents.get(call.account().id));
        while (above.isPresent()) {
            path.insert(0, above.get() + "/");
            above = Optional.ofNullable(organization.units.get(above.get())).map((UnitState unit) -> unit.parentId);
        }
        return organization.id + "/" + path;
    }

    private Keys owner(String resource) {
        Optional<String> account = Arn.read(resource)
                .map(Arn::account)
                .filter(id -> call.world().accounts.containsKey(id));
        Optional<String> organization = account.filter(
                        id -> call.world().organization.parents.containsKey(id))
                .map(_ -> call.world().organization.id);
        return new Keys().put("aws:ResourceAccount", account).put("aws:ResourceOrgID", organization);
    }
}
