package dev.lanyard.sandbox.iam;

import dev.lanyard.policy.document.PolicySize;
import dev.lanyard.sandbox.state.IamState.HolderState;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The policies that are written into a role or user. Names have no case, and keep the one that they were first written in. */
record InlinePolicies(HolderState holder, Quota sizeOfAll) {

    /** Makes a policy, or replaces the one of that name. */
    void put(String name, String document) {
        PolicyTexts.checkIdentityPolicy(document);
        Map<String, String> policies = new TreeMap<>(holder.inline);
        policies.put(name(name).orElse(name), document);
        sizeOfAll.check(policies.values().stream().mapToLong(PolicySize::of).sum(), holder.name);
        holder.inline.putAll(policies);
    }

    /** Returns the name as it was first written. */
    Optional<String> name(String name) {
        return holder.inline.keySet().stream().filter(name::equalsIgnoreCase).findFirst();
    }

    /** Returns the document in the form in which IAM gives it. */
    String encoded(String name) {
        return PolicyTexts.encoded(holder.inline.getOrDefault(name, ""));
    }

    Page<String> names(Page.Wanted wanted) {
        return Page.of(holder.inline.keySet().stream(), Function.identity(), wanted);
    }

    void remove(String name) {
        holder.inline.remove(name);
    }
}
