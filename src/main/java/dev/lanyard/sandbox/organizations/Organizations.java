package dev.lanyard.sandbox.organizations;

import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.call.Fault;
import dev.lanyard.sandbox.state.AccountState;
import dev.lanyard.sandbox.state.OrganizationState;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import software.amazon.awssdk.services.organizations.model.DescribeAccountRequest;
import software.amazon.awssdk.services.organizations.model.DescribeAccountResponse;
import software.amazon.awssdk.services.organizations.model.DescribeOrganizationRequest;
import software.amazon.awssdk.services.organizations.model.DescribeOrganizationResponse;
import software.amazon.awssdk.services.organizations.model.ListAccountsRequest;
import software.amazon.awssdk.services.organizations.model.ListAccountsResponse;
import software.amazon.awssdk.services.organizations.model.ListTagsForResourceRequest;
import software.amazon.awssdk.services.organizations.model.ListTagsForResourceResponse;
import software.amazon.awssdk.services.organizations.model.Organization;
import software.amazon.awssdk.services.organizations.model.PolicyTypeSummary;
import software.amazon.awssdk.services.organizations.model.Tag;

/** Shows the organisation and its accounts. */
public final class Organizations {

    private final Directory directory;

    /** Answers one call. */
    public Organizations(Call call) {
        this.directory = new Directory(call);
    }

    /** Shows the organisation; the only operation that every account may call. */
    public DescribeOrganizationResponse describeOrganization(DescribeOrganizationRequest request) {
        OrganizationState organization = directory.organization();
        String managementId = organization.managementAccountId;
        Organization.Builder shown = Organization.builder()
                .id(organization.id)
                .arn(directory.organizationArn())
                .featureSet("ALL")
                .masterAccountId(managementId)
                .masterAccountArn(directory.arn("account", managementId))
                .availablePolicyTypes(PolicyTypeSummary.builder()
                        .type("SERVICE_CONTROL_POLICY")
                        .status("ENABLED")
                        .build());
        directory.account(managementId).ifPresent(account -> shown.masterAccountEmail(account.email));
        return DescribeOrganizationResponse.builder()
                .organization(shown.build())
                .build();
    }

    /** Shows all accounts. */
    public ListAccountsResponse listAccounts(ListAccountsRequest request) {
        directory.managed();
        Directory.Page<AccountState> page =
                Directory.page(directory.accounts(), account -> account.id, request.maxResults(), request.nextToken());
        return ListAccountsResponse.builder()
                .accounts(page.items().stream().map(directory::show).toList())
                .nextToken(page.nextToken().orElse(null))
                .build();
    }

    /** Shows one account. */
    public DescribeAccountResponse describeAccount(DescribeAccountRequest request) {
        directory.managed();
        AccountState account = directory
                .account(request.accountId())
                .orElseThrow(() ->
                        new Fault("AccountNotFoundException", 400, "You specified an account that doesn't exist."));
        return DescribeAccountResponse.builder()
                .account(directory.show(account))
                .build();
    }

    /** Shows the tags of an account; units and roots of the simulation have none. */
    public ListTagsForResourceResponse listTagsForResource(ListTagsForResourceRequest request) {
        OrganizationState organization = directory.managed();
        String id = request.resourceId();
        Optional<AccountState> account = directory.account(id);
        boolean known = account.isPresent()
                || id.equals(organization.rootId)
                || organization.units.containsKey(id)
                || organization.controlPolicies.containsKey(id);
        if (!known) {
            throw new Fault("TargetNotFoundException", 400, "You specified a target that doesn't exist.");
        }
        SortedMap<String, String> tags = account.map(it -> it.tags).orElse(Collections.emptySortedMap());
        return ListTagsForResourceResponse.builder()
                .tags(tags.entrySet().stream()
                        .map(tag -> Tag.builder()
                                .key(tag.getKey())
                                .value(tag.getValue())
                                .build())
                        .toList())
                .build();
    }
}
