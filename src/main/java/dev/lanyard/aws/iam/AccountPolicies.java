package dev.lanyard.aws.iam;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.model.Arn;
import dev.lanyard.model.PolicyName;
import dev.lanyard.model.RoleName;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.EntityType;
import software.amazon.awssdk.services.iam.model.GetAccountAuthorizationDetailsResponse;
import software.amazon.awssdk.services.iam.model.ManagedPolicyDetail;
import software.amazon.awssdk.services.iam.model.RoleDetail;

/** The documents of a whole account, read in a few large pages instead of several calls a role. */
public final class AccountPolicies {

    /** IAM gives fewer where the documents are large. */
    private static final int PAGE = 200;

    private static final String ROLES_OF_SERVICES = "/aws-service-role/";

    private final IamClient iam;

    /** Talks to the session's account. */
    public AccountPolicies(AwsSession session) {
        this.iam = session.iam();
    }

    /** A document and what it is. */
    public sealed interface Held {

        /** Returns its text. */
        String document();
    }

    /**
     * The version in force of a managed policy: of the account, or of AWS and in use.
     *
     * @param onlyLimits whether it is some role's boundary and attached to nothing
     */
    public record Managed(PolicyName name, Arn arn, boolean onlyLimits, String document) implements Held {}

    /** A policy in a role. */
    public record Inline(RoleName role, PolicyName name, String document) implements Held {}

    /** Who may assume a role. */
    public record Trust(RoleName role, String document) implements Held {}

    /**
     * Returns the account's own managed policies, those of AWS that are in use, and what stands in its roles, but for the
     * roles of services, which only these can change.
     */
    public List<Held> all() {
        return iam
                .getAccountAuthorizationDetailsPaginator(request -> request.filter(
                                EntityType.ROLE, EntityType.LOCAL_MANAGED_POLICY, EntityType.AWS_MANAGED_POLICY)
                        .maxItems(PAGE))
                .stream()
                .flatMap(AccountPolicies::held)
                .toList();
    }

    /** Returns what hangs on every role of the account and stands in it. */
    public List<RoleContents> roles() {
        return iam
                .getAccountAuthorizationDetailsPaginator(
                        request -> request.filter(EntityType.ROLE).maxItems(PAGE))
                .stream()
                .flatMap(page -> page.roleDetailList().stream())
                .map(IamFacts::contents)
                .toList();
    }

    private static Stream<Held> held(GetAccountAuthorizationDetailsResponse page) {
        return Stream.concat(
                page.policies().stream().flatMap(AccountPolicies::inForce),
                page.roleDetailList().stream()
                        .filter(role -> !role.path().startsWith(ROLES_OF_SERVICES))
                        .flatMap(AccountPolicies::ofRole));
    }

    private static Stream<Held> inForce(ManagedPolicyDetail policy) {
        return policy.policyVersionList().stream()
                .filter(version -> Boolean.TRUE.equals(version.isDefaultVersion()))
                .map(version -> new Managed(
                        new PolicyName(policy.policyName()),
                        Arn.parse(policy.arn()),
                        policy.permissionsBoundaryUsageCount() > 0 && policy.attachmentCount() == 0,
                        IamFacts.document(version.document())));
    }

    private static Stream<Held> ofRole(RoleDetail role) {
        RoleName name = new RoleName(role.roleName());
        Stream<Held> inline = role.rolePolicyList().stream()
                .map(policy -> new Inline(
                        name, new PolicyName(policy.policyName()), IamFacts.document(policy.policyDocument())));
        return Stream.concat(Stream.of(new Trust(name, IamFacts.document(role.assumeRolePolicyDocument()))), inline);
    }
}
