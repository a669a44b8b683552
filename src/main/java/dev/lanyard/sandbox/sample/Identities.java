package dev.lanyard.sandbox.sample;

import dev.lanyard.sandbox.call.Ids;
import dev.lanyard.sandbox.state.AccountState;
import dev.lanyard.sandbox.state.IamState.PolicyState;
import dev.lanyard.sandbox.state.IamState.ProfileState;
import dev.lanyard.sandbox.state.IamState.RoleState;
import dev.lanyard.sandbox.state.IamState.VersionState;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Makes roles, policies and profiles in one account of the sample. */
final class Identities {

    private static final Duration BETWEEN_VERSIONS = Duration.ofDays(90);

    private final AccountState account;
    private final Ids ids;
    private final Instant created;

    Identities(AccountState account, Ids ids) {
        this.account = account;
        this.ids = ids;
        this.created = account.joined.plus(Duration.ofDays(2));
    }

    AccountState account() {
        return account;
    }

    /** Makes a role that the trust policy's principal may assume. */
    RoleDraft role(String path, String name, String trust) {
        RoleState role = new RoleState();
        role.name = name;
        role.path = path;
        role.id = ids.iam("AROA");
        role.created = created;
        role.trustPolicy = trust;
        account.iam.roles.put(name.toLowerCase(Locale.ROOT), role);
        return new RoleDraft(this, role);
    }

    /** Makes a profile that holds the role of the given name; none where the name is empty. */
    ProfileState profile(String name, String role) {
        ProfileState profile = new ProfileState();
        profile.name = name;
        profile.id = ids.iam("AIPA");
        profile.created = created;
        profile.changed = created;
        profile.role = role;
        account.iam.profiles.put(name.toLowerCase(Locale.ROOT), profile);
        return profile;
    }

    /** Returns the ARN of the account's own policy of that name, which is made where there is none yet; the last version is in force. */
    String policyArn(String name, String... documents) {
        account.iam.policies.computeIfAbsent(name.toLowerCase(Locale.ROOT), _ -> policy(name, documents));
        return "arn:aws:iam::" + account.id + ":policy/" + name;
    }

    private PolicyState policy(String name, String... documents) {
        PolicyState policy = new PolicyState();
        policy.name = name;
        policy.id = ids.iam("ANPA");
        policy.created = created;
        for (String document : documents) {
            add(policy, document);
        }
        return policy;
    }

    private void add(PolicyState policy, String document) {
        VersionState version = new VersionState();
        version.document = document;
        version.created = created.plus(BETWEEN_VERSIONS.multipliedBy(policy.versionsMade));
        policy.versionsMade++;
        policy.updated = version.created;
        policy.defaultVersion = "v" + policy.versionsMade;
        policy.versions.put(policy.defaultVersion, version);
    }
}
