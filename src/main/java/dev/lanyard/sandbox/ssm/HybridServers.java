package dev.lanyard.sandbox.ssm;

import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.call.Fault;
import dev.lanyard.sandbox.state.RegionState.HybridNodeState;
import java.util.Optional;
import software.amazon.awssdk.services.ssm.model.DeregisterManagedInstanceRequest;
import software.amazon.awssdk.services.ssm.model.DeregisterManagedInstanceResponse;
import software.amazon.awssdk.services.ssm.model.UpdateManagedInstanceRoleRequest;
import software.amazon.awssdk.services.ssm.model.UpdateManagedInstanceRoleResponse;

/** Changes servers outside EC2 that have registered. */
public final class HybridServers {

    private final Call call;

    /** Answers one call. */
    public HybridServers(Call call) {
        this.call = call;
    }

    /** Gives a server another role; the activation that it came with keeps its own. */
    public UpdateManagedInstanceRoleResponse updateManagedInstanceRole(UpdateManagedInstanceRoleRequest request) {
        HybridNodeState node = server(request.instanceId());
        node.role = new ServiceRoles(call).checked(request.iamRole());
        return UpdateManagedInstanceRoleResponse.builder().build();
    }

    /** Takes a server off the list of managed nodes. */
    public DeregisterManagedInstanceResponse deregisterManagedInstance(DeregisterManagedInstanceRequest request) {
        call.here().hybridNodes.remove(server(request.instanceId()).id);
        return DeregisterManagedInstanceResponse.builder().build();
    }

    private HybridNodeState server(String id) {
        return Optional.<HybridNodeState>ofNullable(call.here().hybridNodes.get(id))
                .orElseThrow(() -> new Fault("InvalidInstanceId", 400, "The managed node " + id + " is not valid."));
    }
}
