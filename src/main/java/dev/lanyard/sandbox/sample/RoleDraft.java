package dev.lanyard.sandbox.sample;

import dev.lanyard.sandbox.state.IamState.RoleState;

/** A role of the sample while it is being furnished. */
record RoleDraft(Identities identities, RoleState state) {

    /** Attaches a managed policy of AWS, given its path and name. */
    RoleDraft aws(String policy) {
        state.attached.add("arn:aws:iam::aws:policy/" + policy);
        return this;
    }

    /** Attaches a policy of the account's own, which is made where there is none yet. */
    RoleDraft own(String policy, String document) {
        state.attached.add(identities.policyArn(policy, document));
        return this;
    }

    RoleDraft inline(String policy, String document) {
        state.inline.put(policy, document);
        return this;
    }

    /** Bounds the role by the last of the policy's versions. */
    RoleDraft boundary(String policy, String... versions) {
        state.boundary = identities.policyArn(policy, versions);
        return this;
    }

    RoleDraft describe(String description) {
        state.description = description;
        return this;
    }

    RoleDraft tag(String key, String value) {
        state.tags.put(key, value);
        return this;
    }

    String name() {
        return state.name;
    }
}
