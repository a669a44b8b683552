package dev.lanyard.change.step;

import dev.lanyard.model.Arn;
import dev.lanyard.model.InstanceId;
import dev.lanyard.model.NodeId;
import dev.lanyard.model.PolicyName;
import dev.lanyard.model.ProfileName;
import dev.lanyard.model.RoleName;

/** What things are called: to people, and where steps are ordered by what they need. */
final class Things {

    private Things() {}

    static String role(RoleName role) {
        return "role " + role;
    }

    static String profile(ProfileName profile) {
        return "profile " + profile;
    }

    static String policy(Arn policy) {
        return "policy " + policy;
    }

    /** A policy has room for five versions: first one goes, then another comes. */
    static String versions(Arn policy) {
        return policy(policy) + ": versions";
    }

    static String inline(PolicyName policy) {
        return "inline policy " + policy;
    }

    static String instance(InstanceId instance) {
        return "instance " + instance;
    }

    static String node(NodeId node) {
        return "node " + node;
    }

    /** Returns the id, with what the server is called behind it where it is called something. */
    static String node(NodeId node, String name) {
        return name.isEmpty() ? node.value() : node + " (" + name + ")";
    }

    /** Returns the id, with the Name tag behind it where there is one. */
    static String label(InstanceId instance, String name) {
        return name.isEmpty() ? instance.value() : instance + " (" + name + ")";
    }
}
