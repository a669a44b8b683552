package dev.lanyard.sandbox.sample;

import dev.lanyard.sandbox.call.Ids;
import dev.lanyard.sandbox.state.RegionState;
import dev.lanyard.sandbox.state.RegionState.ActivationState;
import dev.lanyard.sandbox.state.RegionState.HybridNodeState;
import java.time.Duration;
import java.time.Instant;

/** Registers servers outside EC2: three that answer and one that was lost. */
final class HybridNodes {

    private final Ids ids;
    private final Instant now;
    private final String activationId;

    HybridNodes(Ids ids, Instant now) {
        this.ids = ids;
        this.now = now;
        this.activationId = ids.uuid();
    }

    void register(RegionState region) {
        add(region, "warehouse-1", "192.168.20.11");
        add(region, "warehouse-2", "192.168.20.12");
        windows(add(region, "pos-server", "192.168.30.5"));
        region.activations.put(activationId, activation());
        HybridNodeState lost = add(region, "branch-office", "192.168.40.7");
        lost.reachable = false;
        lost.lastPing = now.minus(Duration.ofDays(9));
    }

    /** It has long expired, which its nodes do not mind. */
    private ActivationState activation() {
        ActivationState activation = new ActivationState();
        activation.id = activationId;
        activation.description = "stores and warehouses";
        activation.role = "service-role/SSMServiceRole";
        activation.limit = 10;
        activation.created = now.minus(Duration.ofDays(121));
        activation.expires = now.minus(Duration.ofDays(114));
        return activation;
    }

    private HybridNodeState add(RegionState region, String name, String address) {
        HybridNodeState node = new HybridNodeState();
        node.id = ids.resource("mi-");
        node.name = name;
        node.computerName = name + ".corp.example.com";
        node.activationId = activationId;
        node.role = "service-role/SSMServiceRole";
        node.ipAddress = address;
        node.registered = now.minus(Duration.ofDays(120));
        node.lastPing = now;
        node.tags.put("Name", name);
        node.tags.put("site", name.substring(0, name.indexOf('-')));
        region.hybridNodes.put(node.id, node);
        return node;
    }

    private static void windows(HybridNodeState node) {
        node.platformType = "Windows";
        node.platformName = "Microsoft Windows Server 2019 Standard";
        node.platformVersion = "10.0.17763";
    }
}
