package dev.lanyard.sandbox.organizations;

import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.call.Fault;
import dev.lanyard.sandbox.state.AccountState;
import dev.lanyard.sandbox.state.OrganizationState;
import dev.lanyard.sandbox.state.OrganizationState.UnitState;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.organizations.model.DescribeOrganizationalUnitRequest;
import software.amazon.awssdk.services.organizations.model.DescribeOrganizationalUnitResponse;
import software.amazon.awssdk.services.organizations.model.ListAccountsForParentRequest;
import software.amazon.awssdk.services.organizations.model.ListAccountsForParentResponse;
import software.amazon.awssdk.services.organizations.model.ListOrganizationalUnitsForParentRequest;
import software.amazon.awssdk.services.organizations.model.ListOrganizationalUnitsForParentResponse;
import software.amazon.awssdk.services.organizations.model.ListParentsRequest;
import software.amazon.awssdk.services.organizations.model.ListParentsResponse;
import software.amazon.awssdk.services.organizations.model.ListRootsRequest;
import software.amazon.awssdk.services.organizations.model.ListRootsResponse;
import software.amazon.awssdk.services.organizations.model.OrganizationalUnit;
import software.amazon.awssdk.services.organizations.model.Parent;
import software.amazon.awssdk.services.organizations.model.PolicyTypeSummary;
import software.amazon.awssdk.services.organizations.model.Root;

/** Shows the tree of organisational units. */
public final class Units {

    private final Directory directory;

    /** Answers one call. */
    public Units(Call call) {
        this.directory = new Directory(call);
    }

    /** Shows the root; an organisation has one. */
    public ListRootsResponse listRoots(ListRootsRequest request) {
        OrganizationState organization = directory.managed();
        Root root = Root.builder()
                .id(organization.rootId)
                .arn(directory.arn("root", organization.rootId))
                .name("Root")
                .policyTypes(PolicyTypeSummary.builder()
                        .type("SERVICE_CONTROL_POLICY")
                        .status("ENABLED")
                        .build())
                .build();
        return ListRootsResponse.builder().roots(root).build();
    }

    /** Shows the units right below a parent. */
    public ListOrganizationalUnitsForParentResponse listOrganizationalUnitsForParent(
            ListOrganizationalUnitsForParentRequest request) {
        OrganizationState organization = withParent(request.parentId());
        List<UnitState> units = organization.units.values().stream()
                .filter(unit -> unit.parentId.equals(request.parentId()))
                .toList();
        Directory.Page<UnitState> page =
                Directory.page(units, unit -> unit.id, request.maxResults(), request.nextToken());
        return ListOrganizationalUnitsForParentResponse.builder()
                .organizationalUnits(page.items().stream().map(this::show).toList())
                .nextToken(page.nextToken().orElse(null))
                .build();
    }

    /** Shows the accounts right below a parent. */
    public ListAccountsForParentResponse listAccountsForParent(ListAccountsForParentRequest request) {
        OrganizationState organization = withParent(request.parentId());
        List<AccountState> accounts = directory.accounts().stream()
                .filter(account -> request.parentId().equals(organization.parents.get(account.id)))
                .toList();
        Directory.Page<AccountState> page =
                Directory.page(accounts, account -> account.id, request.maxResults(), request.nextToken());
        return ListAccountsForParentResponse.builder()
                .accounts(page.items().stream().map(directory::show).toList())
                .nextToken(page.nextToken().orElse(null))
                .build();
    }

    /** Shows one unit. */
    public DescribeOrganizationalUnitResponse describeOrganizationalUnit(DescribeOrganizationalUnitRequest request) {
        UnitState unit = Optional.ofNullable(directory.managed().units.get(request.organizationalUnitId()))
                .orElseThrow(() -> new Fault(
                        "OrganizationalUnitNotFoundException",
                        400,
                        "You specified an organizational unit that doesn't exist."));
        return DescribeOrganizationalUnitResponse.builder()
                .organizationalUnit(show(unit))
                .build();
    }

    /** Shows what holds an account or a unit, which is one parent. */
    public ListParentsResponse listParents(ListParentsRequest request) {
        OrganizationState organization = directory.managed();
        String parent = Optional.ofNullable(organization.parents.get(request.childId()))
                .or(() -> Optional.ofNullable(organization.units.get(request.childId()))
                        .map(unit -> unit.parentId))
                .orElseThrow(
                        () -> new Fault("ChildNotFoundException", 400, "You specified a child that doesn't exist."));
        boolean root = parent.equals(organization.rootId);
        return ListParentsResponse.builder()
                .parents(Parent.builder()
                        .id(parent)
                        .type(root ? "ROOT" : "ORGANIZATIONAL_UNIT")
                        .build())
                .build();
    }

    private OrganizationState withParent(String id) {
        OrganizationState organization = directory.managed();
        if (!id.equals(organization.rootId) && !organization.units.containsKey(id)) {
            throw new Fault("ParentNotFoundException", 400, "You specified a parent that doesn't exist.");
        }
        return organization;
    }

    private OrganizationalUnit show(UnitState unit) {
        return OrganizationalUnit.builder()
                .id(unit.id)
                .arn(directory.arn("ou", unit.id))
                .name(unit.name)
                .build();
    }
}
