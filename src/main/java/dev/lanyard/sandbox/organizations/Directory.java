package dev.lanyard.sandbox.organizations;

import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.call.Fault;
import dev.lanyard.sandbox.call.PageToken;
import dev.lanyard.sandbox.state.AccountState;
import dev.lanyard.sandbox.state.OrganizationState;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.organizations.model.Account;

/** What the calls on an organisation share: who may call, how things are named, and pages. */
final class Directory {

    /** At most, and where nothing is asked for (Organizations API reference). */
    private static final int PAGE = 20;

    private final Call call;
    private final OrganizationState organization;

    Directory(Call call) {
        this.call = call;
        this.organization = call.world().organization;
    }

    /** Returns the organisation of the caller, who may be in any of its accounts. */
    OrganizationState organization() {
        if (!organization.parents.containsKey(call.account().id)) {
            throw new Fault(
                    "AWSOrganizationsNotInUseException", 400, "Your account is not a member of an organization.");
        }
        return organization;
    }

    /** Returns the organisation of a caller in the account that manages it, which alone may look around in it. */
    OrganizationState managed() {
        if (!organization().managementAccountId.equals(call.account().id)) {
            throw new Fault("AccessDeniedException", 400, "You don't have permissions to access this resource.");
        }
        return organization;
    }

    /** Returns the accounts of the organisation, in the order of their ids. */
    List<AccountState> accounts() {
        return call.world().accounts.values().stream()
                .filter(account -> organization.parents.containsKey(account.id))
                .toList();
    }

    Optional<AccountState> account(String id) {
        return accounts().stream().filter(account -> account.id.equals(id)).findFirst();
    }

    Account show(AccountState account) {
        boolean manages = account.id.equals(organization.managementAccountId);
        return Account.builder()
                .id(account.id)
                .arn(arn("account", account.id))
                .name(account.name)
                .email(account.email)
                .status("ACTIVE")
                .state("ACTIVE")
                .joinedMethod(manages ? "INVITED" : "CREATED")
                .joinedTimestamp(account.joined)
                .build();
    }

    /** Returns the ARN of something in the organisation, which belongs to the account that manages it. */
    String arn(String type, String id) {
        return "arn:aws:organizations::" + organization.managementAccountId + ":" + type + "/" + organization.id + "/"
                + id;
    }

    String organizationArn() {
        return "arn:aws:organizations::" + organization.managementAccountId + ":organization/" + organization.id;
    }

    /** Cuts out a page of a list that is sorted by its key; null stands for what a request leaves out. */
    static <T> Page<T> page(List<T> all, Function<T, String> key, Integer maxResults, String token) {
        String after = Optional.ofNullable(token).map(Directory::open).orElse("");
        List<T> rest = all.stream()
                .filter(item -> key.apply(item).compareTo(after) > 0)
                .toList();
        int size = Optional.ofNullable(maxResults).orElse(PAGE);
        if (rest.size() <= size) {
            return new Page<>(rest, Optional.empty());
        }
        List<T> page = rest.subList(0, size);
        return new Page<>(page, Optional.of(PageToken.after(key.apply(page.getLast()), "organizations")));
    }

    private static String open(String token) {
        return PageToken.open(token, "organizations")
                .orElseThrow(() -> new Fault(
                        "InvalidInputException",
                        400,
                        "You specified an invalid value for nextToken: INVALID_PAGINATION_TOKEN"));
    }

    /** One page. */
    record Page<T>(List<T> items, Optional<String> nextToken) {}
}
