package dev.lanyard.sandbox.iam;

import dev.lanyard.sandbox.state.AccountState;
import dev.lanyard.sandbox.state.IamState.PolicyState;
import dev.lanyard.sandbox.state.IamState.ProfileState;
import dev.lanyard.sandbox.state.IamState.RoleState;
import dev.lanyard.sandbox.state.IamState.UserState;

/** The ARNs of what an account's IAM holds: IAM has no Region, and a path is part of the ARN. */
public final class Arns {

    private final String prefix;

    /** Makes ARNs of the account. */
    public Arns(AccountState account) {
        this.prefix = "arn:aws:iam::" + account.id + ":";
    }

    /** Returns the ARN of a role. */
    public String of(RoleState role) {
        return prefix + "role" + role.path + role.name;
    }

    /** Returns the ARN of a policy. */
    public String of(PolicyState policy) {
        return prefix + "policy" + policy.path + policy.name;
    }

    /** Returns the ARN of an instance profile. */
    public String of(ProfileState profile) {
        return prefix + "instance-profile" + profile.path + profile.name;
    }

    /** Returns the ARN of a user. */
    public String of(UserState user) {
        return prefix + "user" + user.path + user.name;
    }

    String ofRoot() {
        return prefix + "root";
    }
}
