package dev.lanyard.sandbox.iam;

import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.evaluate.AccessRequest;
import dev.lanyard.policy.evaluate.Evaluator;
import dev.lanyard.policy.evaluate.Layer.Kind;
import dev.lanyard.policy.evaluate.PolicySet;
import dev.lanyard.policy.evaluate.Principal;
import dev.lanyard.policy.evaluate.RequestContext;
import dev.lanyard.sandbox.state.AccountState;
import dev.lanyard.sandbox.state.IamState.RoleState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who may assume the roles of an account, and what they may do. */
public final class RolePermissions {

    private final PolicyShelf policies;

    /** Looks at the account as it is at each question. */
    public RolePermissions(AccountState account) {
        this.policies = new PolicyShelf(account);
    }

    /** Tells whether the role's trust policy lets the principal assume it. */
    public boolean trusts(RoleState role, Principal principal, RequestContext context) {
        AccessRequest request = new AccessRequest(Optional.of(principal), "sts:AssumeRole", "", context);
        return Evaluator.evaluate(request, PolicySet.of(Kind.TRUST, List.of(PolicyDocument.parse(role.trustPolicy))))
                .allowed();
    }

    /** Tells whether the role's policies allow it, within its permissions boundary. */
    public boolean allows(RoleState role, String action, String resource, RequestContext context) {
        AccessRequest request = AccessRequest.of(action, resource, context);
        return Evaluator.evaluate(request, PolicySet.of(Kind.IDENTITY, documents(role)))
                        .allowed()
                && (role.boundary.isEmpty()
                        || Evaluator.evaluate(request, PolicySet.of(Kind.BOUNDARY, boundary(role)))
                                .allowed());
    }

    /** Returns the role's attached and inline policies. */
    public List<PolicyDocument> documents(RoleState role) {
        return Stream.concat(managed(role.attached.stream()), role.inline.values().stream())
                .map(PolicyDocument::parse)
                .toList();
    }

    /** Returns the policy that is the role's boundary; none where it has no boundary, or one that is gone. */
    public List<PolicyDocument> boundary(RoleState role) {
        return managed(Stream.of(role.boundary)).map(PolicyDocument::parse).toList();
    }

    private Stream<String> managed(Stream<String> arns) {
        return arns.flatMap(arn -> policies.find(arn).stream())
                .flatMap(policy -> policy.document(policy.defaultVersion()).stream());
    }
}
