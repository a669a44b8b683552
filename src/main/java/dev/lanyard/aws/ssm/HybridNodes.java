package dev.lanyard.aws.ssm;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.model.NodeId;
import dev.lanyard.model.ServiceRole;
import software.amazon.awssdk.services.ssm.SsmClient;

/** What can be done to servers outside EC2 that have registered. */
public final class HybridNodes {

    private final SsmClient ssm;

    /** Talks to the session's Region. */
    public HybridNodes(AwsSession session) {
        this.ssm = session.ssm();
    }

    /** Gives a node another role; the activation that it registered with keeps its own. */
    public void setRole(NodeId node, ServiceRole role) {
        ssm.updateManagedInstanceRole(
                request -> request.instanceId(node.value()).iamRole(role.value()));
    }

    /** Takes a node off the list of managed nodes. */
    public void deregister(NodeId node) {
        ssm.deregisterManagedInstance(request -> request.instanceId(node.value()));
    }
}
