package dev.lanyard.aws.account;

import dev.lanyard.aws.AwsException;
import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.account.OrganisationLevel.Kind;
import dev.lanyard.model.AccountId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import software.amazon.awssdk.services.organizations.OrganizationsClient;
import software.amazon.awssdk.services.organizations.model.Parent;
import software.amazon.awssdk.services.organizations.model.ParentType;
import software.amazon.awssdk.services.organizations.model.Policy;
import software.amazon.awssdk.services.organizations.model.PolicyType;
import software.amazon.awssdk.services.organizations.model.PolicyTypeStatus;
import software.amazon.awssdk.services.organizations.model.Root;

/** The organisation of an account: the levels above it and their service control policies. */
public final class Organisation {

    private static final String NO_ORGANISATION = "AWSOrganizationsNotInUseException";

    private final OrganizationsClient organizations;

    /** Every level has FullAWSAccess, as a rule, and perhaps others that several levels share. */
    private final Map<String, ControlPolicy> policies = new ConcurrentHashMap<>();

    /** Asks through the session. */
    public Organisation(AwsSession session) {
        this.organizations = session.organizations();
    }

    /** Returns the organisation of the session's account, which each of its accounts may ask; empty where it has none. */
    public Optional<Membership> membership() {
        try {
            software.amazon.awssdk.services.organizations.model.Organization found =
                    organizations.describeOrganization().organization();
            return Optional.of(new Membership(found.id(), new AccountId(found.masterAccountId())));
        } catch (AwsException refusal) {
            if (refusal.code().equals(NO_ORGANISATION)) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    /**
     * Returns the levels from the root down to the account itself.
     *
     * <p>This and the policies can be asked only in the account that manages the organisation, or in one that it has
     * made its delegate (Organizations API reference, ListPoliciesForTarget).
     */
    public List<OrganisationLevel> levels(AccountId account) {
        List<OrganisationLevel> upwards = new ArrayList<>();
        upwards.add(new OrganisationLevel(Kind.ACCOUNT, account.value(), accountName(account)));
        Parent parent = parent(account.value());
        while (parent.type() != ParentType.ROOT) {
            upwards.add(new OrganisationLevel(Kind.UNIT, parent.id(), unitName(parent.id())));
            parent = parent(parent.id());
        }
        upwards.add(new OrganisationLevel(Kind.ROOT, parent.id(), "Root"));
        return upwards.reversed();
    }

    /** Tells whether service control policies are in force at all: an organisation can do without them. */
    public boolean hasControlPolicies() {
        return organizations.listRootsPaginator().stream()
                .flatMap(page -> page.roots().stream())
                .anyMatch(Organisation::enablesControlPolicies);
    }

    /** Returns the service control policies that are attached to the level itself. */
    public List<ControlPolicy> controlPolicies(OrganisationLevel level) {
        return organizations
                .listPoliciesForTargetPaginator(
                        request -> request.targetId(level.id()).filter(PolicyType.SERVICE_CONTROL_POLICY))
                .stream()
                .flatMap(page -> page.policies().stream())
                .map(summary -> policies.computeIfAbsent(summary.id(), this::policy))
                .toList();
    }

    private static boolean enablesControlPolicies(Root root) {
        return root.policyTypes().stream()
                .anyMatch(type ->
                        type.type() == PolicyType.SERVICE_CONTROL_POLICY && type.status() == PolicyTypeStatus.ENABLED);
    }

    private ControlPolicy policy(String id) {
        Policy found =
                organizations.describePolicy(request -> request.policyId(id)).policy();
        return new ControlPolicy(id, found.policySummary().name(), found.content());
    }

    private Parent parent(String child) {
        return organizations
                .listParents(request -> request.childId(child))
                .parents()
                .getFirst();
    }

    private String unitName(String id) {
        return organizations
                .describeOrganizationalUnit(request -> request.organizationalUnitId(id))
                .organizationalUnit()
                .name();
    }

    private String accountName(AccountId account) {
        String name = organizations
                .describeAccount(request -> request.accountId(account.value()))
                .account()
                .name();
        return Stream.of(name).filter(it -> !it.isEmpty()).findFirst().orElse(account.value());
    }
}
