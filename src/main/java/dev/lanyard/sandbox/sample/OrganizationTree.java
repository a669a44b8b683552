package dev.lanyard.sandbox.sample;

import dev.lanyard.sandbox.call.Ids;
import dev.lanyard.sandbox.state.OrganizationState;
import dev.lanyard.sandbox.state.OrganizationState.ControlPolicyState;
import dev.lanyard.sandbox.state.OrganizationState.UnitState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Grows the organisational units of the sample and hangs accounts and service control policies into them. */
final class OrganizationTree {

    private static final List<String> UNITS =
            List.of("Security", "Infrastructure", "Workloads", "Workloads/Prod", "Workloads/Dev");

    private final OrganizationState organization = new OrganizationState();
    private final Map<String, String> idsByPath = new LinkedHashMap<>();
    private final Ids ids;

    OrganizationTree(Ids ids) {
        this.ids = ids;
    }

    OrganizationState plant(List<AccountPlan> accounts) {
        organization.id = "o-" + lower(10);
        organization.rootId = "r-" + lower(4);
        organization.managementAccountId = accounts.getFirst().id();
        idsByPath.put("", organization.rootId);
        UNITS.forEach(this::unit);
        accounts.forEach(account -> organization.parents.put(account.id(), idAt(account.unit())));
        control("SystemsManagerRegions", "Nodes only in approved Regions", Documents.NODE_REGIONS, "Workloads/Dev");
        control(
                "ProtectDefaultHostManagement",
                "Only administrators change Default Host Management Configuration",
                Documents.PROTECT_DEFAULT_HOST_MANAGEMENT,
                "Workloads/Prod");
        return organization;
    }

    private void unit(String path) {
        UnitState unit = new UnitState();
        unit.id = organization.rootId.replace("r-", "ou-") + "-" + lower(8);
        unit.name = path.substring(path.lastIndexOf('/') + 1);
        unit.parentId = idAt(path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "");
        organization.units.put(unit.id, unit);
        idsByPath.put(path, unit.id);
    }

    private void control(String name, String description, String document, String unit) {
        ControlPolicyState policy = new ControlPolicyState();
        policy.id = "p-" + lower(8);
        policy.name = name;
        policy.description = description;
        policy.document = document;
        policy.targets.add(idAt(unit));
        organization.controlPolicies.put(policy.id, policy);
    }

    private String idAt(String path) {
        String id = idsByPath.get(path);
        if (id == null) {
            throw new IllegalArgumentException("The sample has no organisational unit " + path);
        }
        return id;
    }

    private String lower(int length) {
        return ids.text(length).toLowerCase(Locale.ROOT);
    }
}
