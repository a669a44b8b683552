package dev.lanyard.sandbox.iam;

import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.state.IamState;
import dev.lanyard.sandbox.state.IamState.PolicyState;
import dev.lanyard.sandbox.state.IamState.ProfileState;
import dev.lanyard.sandbox.state.IamState.RoleState;
import dev.lanyard.sandbox.state.IamState.UserState;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what a call is about in the caller's account, or says in IAM's words that it is not there. */
final class Entities {

    private static final Pattern POLICY_ARN = Pattern.compile("arn:[a-z-]+:iam::(aws|[0-9]{12}):policy/.+");
    private static final List<String> PATHS_OF_AWS = List.of("/aws-service-role/", "/aws-reserved/");

    private final Call call;
    private final PolicyShelf policies;
    private final UserDirectory users;

    Entities(Call call) {
        this.call = call;
        this.policies = new PolicyShelf(call.account());
        this.users = new UserDirectory(call.account());
    }

    IamState iam() {
        return call.account().iam;
    }

    UserDirectory users() {
        return users;
    }

    /** Finds a user who is to be changed. */
    UserState changeableUser(String name) {
        return users.changeable(name).orElseThrow(() -> IamFaults.noSuchUser(name));
    }

    UserState user(String name) {
        return users.state(name).orElseThrow(() -> IamFaults.noSuchUser(name));
    }

    PolicyShelf policies() {
        return policies;
    }

    /** Returns the world's time; IAM counts in seconds. */
    Instant now() {
        return call.now().truncatedTo(ChronoUnit.SECONDS);
    }

    /** IAM's names are unique, and found, without regard to case. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    static String pathOf(Optional<String> path) {
        return path.orElse("/");
    }

    RoleState role(String name) {
        return Optional.ofNullable(iam().roles.get(key(name))).orElseThrow(() -> IamFaults.noSuchRole(name));
    }

    /** Finds a role that is to be changed, which service-linked roles and those of Identity Center cannot be. */
    RoleState changeableRole(String name) {
        RoleState role = role(name);
        if (PATHS_OF_AWS.stream().anyMatch(role.path::startsWith)) {
            throw IamFaults.protectedRole(role.name);
        }
        return role;
    }

    ProfileState profile(String name) {
        return Optional.ofNullable(iam().profiles.get(key(name))).orElseThrow(() -> IamFaults.noSuchProfile(name));
    }

    /** Returns the profiles that hold the role, by name. */
    Stream<ProfileState> profilesOf(RoleState role) {
        return iam().profiles.values().stream().filter(profile -> profile.role.equalsIgnoreCase(role.name));
    }

    ManagedPolicy policy(String arn) {
        return known(arn).orElseThrow(() -> IamFaults.noSuchPolicy(arn));
    }

    ManagedPolicy attachablePolicy(String arn) {
        return known(arn).orElseThrow(() -> IamFaults.notAttachable(arn));
    }

    ManagedPolicy boundaryPolicy(String arn) {
        return known(arn)
                .orElseThrow(
                        () -> IamFaults.noSuchEntity("Scope ARN: " + arn + " does not exist or is not attachable."));
    }

    /** Finds a policy that is to be changed, which those of AWS cannot be. */
    PolicyState changeablePolicy(String arn, String action) {
        return switch (policy(arn)) {
            case ManagedPolicy.Own own -> own.state();
            case ManagedPolicy.Aws aws ->
                throw IamFaults.accessDenied(call.caller().arn(), action, aws.arn());
        };
    }

    private Optional<ManagedPolicy> known(String arn) {
        if (!POLICY_ARN.matcher(arn).matches()) {
            throw IamFaults.invalidInput("ARN " + arn + " is not valid.");
        }
        return policies.find(arn);
    }
}
