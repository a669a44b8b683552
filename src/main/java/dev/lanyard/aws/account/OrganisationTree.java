package dev.lanyard.aws.account;

import dev.lanyard.aws.AwsException;
import dev.lanyard.model.AccountId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.services.organizations.OrganizationsClient;

/**
 * The organisational units, walked from the root down: that takes two calls per unit, while asking for each account's
 * parents would take several per account.
 */
final class OrganisationTree {

    private final OrganizationsClient organizations;

    OrganisationTree(OrganizationsClient organizations) {
        this.organizations = organizations;
    }

    /** Returns where each account is; empty when the caller may not know. */
    Optional<Map<AccountId, String>> paths() {
        try {
            Map<AccountId, String> paths = new TreeMap<>();
            organizations.listRootsPaginator().stream()
                    .flatMap(page -> page.roots().stream())
                    .forEach(root -> walk(root.id(), "", paths));
            return Optional.of(paths);
        } catch (AwsException refusal) {
            if (NotTold.is(refusal)) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    private void walk(String parentId, String path, Map<AccountId, String> paths) {
        organizations.listAccountsForParentPaginator(request -> request.parentId(parentId)).stream()
                .flatMap(page -> page.accounts().stream())
                .forEach(account -> paths.put(new AccountId(account.id()), path.isEmpty() ? "/" : path));
        organizations.listOrganizationalUnitsForParentPaginator(request -> request.parentId(parentId)).stream()
                .flatMap(page -> page.organizationalUnits().stream())
                .forEach(unit -> walk(unit.id(), path + "/" + unit.name(), paths));
    }
}
