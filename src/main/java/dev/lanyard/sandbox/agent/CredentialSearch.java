package dev.lanyard.sandbox.agent;

import dev.lanyard.sandbox.ec2.Associations;
import dev.lanyard.sandbox.state.AccountState;
import dev.lanyard.sandbox.state.IamState.ProfileState;
import dev.lanyard.sandbox.state.IamState.RoleState;
import dev.lanyard.sandbox.state.RegionState;
import dev.lanyard.sandbox.state.RegionState.AssociationState;
import dev.lanyard.sandbox.state.RegionState.InstanceState;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for credentials as the agent does: the instance profile's, and where these are refused, those of Default Host
 * Management Configuration (amazon-ssm-agent, common/identity/credentialproviders/ec2roleprovider).
 *
 * <p>Whatever can go wrong with a simulated profile is one of the three failures after which the agent falls back:
 * EC2RoleRequestError, AssumeRoleUnauthorizedAccess and AccessDeniedException. A network that is closed is not, but it
 * ends the search in any case.
 */
final class CredentialSearch {

    private static final String REGISTER = "ssm:UpdateInstanceInformation";

    private final AccountState account;
    private final RegionState region;
    private final String regionCode;
    private final Permissions permissions;
    private final Map<String, AssociationState> associations;

    CredentialSearch(AccountState account, String regionCode, Permissions permissions, Associations associations) {
        this.account = account;
        this.regionCode = regionCode;
        this.region = account.regionAsRead(regionCode);
        this.permissions = permissions;
        this.associations = associations.byInstance();
    }

    /** Returns where the agent finds credentials that let it register, if it runs and reaches Systems Manager at all. */
    Optional<Found> look(InstanceState instance) {
        if (!instance.agent.installed || !instance.agent.networkOpen || !instance.httpEndpoint.equals("enabled")) {
            return Optional.empty();
        }
        return fromProfile(instance).or(() -> fromDefaultHostManagement(instance));
    }

    /** Returns the role behind a source that an earlier look found, as far as it is still there. */
    Optional<RoleState> roleOf(Source source, InstanceState instance) {
        return switch (source) {
            case EC2 -> profileRole(instance);
            case SSM -> defaultRole();
            case NONE -> Optional.empty();
        };
    }

    private Optional<Found> fromProfile(InstanceState instance) {
        return profileRole(instance)
                .filter(role -> permissions.trusts(role, "ec2.amazonaws.com"))
                .filter(role -> mayRegister(role, instance))
                .map(role -> new Found(Source.EC2, role));
    }

    private Optional<Found> fromDefaultHostManagement(InstanceState instance) {
        if (AgentVersion.parse(instance.agent.version).compareTo(DefaultHostManagement.FIRST_AGENT) < 0) {
            return Optional.empty();
        }
        return defaultRole()
                .filter(role -> permissions.trusts(role, "ssm.amazonaws.com"))
                .filter(role -> mayRegister(role, instance))
                .map(role -> new Found(Source.SSM, role));
    }

    private boolean mayRegister(RoleState role, InstanceState instance) {
        String arn = "arn:aws:ec2:" + regionCode + ":" + account.id + ":instance/" + instance.id;
        return permissions.allows(role, REGISTER, arn);
    }

    private Optional<RoleState> profileRole(InstanceState instance) {
        return Optional.ofNullable(associations.get(instance.id))
                .filter(Associations::active)
                .flatMap(this::living)
                .flatMap(profile -> role(profile.role));
    }

    /** A profile that was deleted and made again has another id: the instance's is dead, whatever its name. */
    private Optional<ProfileState> living(AssociationState association) {
        String name = association.profileArn.substring(association.profileArn.lastIndexOf('/') + 1);
        return Optional.ofNullable(account.iam.profiles.get(name.toLowerCase(Locale.ROOT)))
                .filter(profile -> profile.id.equals(association.profileId));
    }

    private Optional<RoleState> defaultRole() {
        return Optional.ofNullable(region.serviceSettings.get(DefaultHostManagement.SETTING))
                .filter(value -> !value.equals(DefaultHostManagement.OFF))
                .flatMap(this::roleByPath);
    }

    /** The value is the role's path and name without the leading slash, and must be exactly that. */
    private Optional<RoleState> roleByPath(String value) {
        return role(value.substring(value.lastIndexOf('/') + 1))
                .filter(role -> (role.path + role.name).equals("/" + value));
    }

    private Optional<RoleState> role(String name) {
        return Optional.ofNullable(account.iam.roles.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Credentials that work. */
    record Found(Source source, RoleState role) {}
}
