package dev.lanyard.sandbox.iam;

import dev.lanyard.policy.evaluate.AccessRequest;
import dev.lanyard.policy.evaluate.Evaluator;
import dev.lanyard.policy.evaluate.Layer;
import dev.lanyard.policy.evaluate.Layer.Kind;
import dev.lanyard.policy.evaluate.PolicyCompiler;
import dev.lanyard.policy.evaluate.PolicySet;
import dev.lanyard.policy.evaluate.Principal;
import dev.lanyard.policy.evaluate.RequestContext;
import dev.lanyard.sandbox.state.AccountState;
import dev.lanyard.sandbox.state.IamState.HolderState;
import dev.lanyard.sandbox.state.IamState.RoleState;
import dev.lanyard.sandbox.state.IamState.UserState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the roles and users of an account may do, and who may assume the roles, ready for the evaluator. */
public final class HolderPolicies {

    private final UserDirectory users;
    private final PolicyShelf shelf;
    private final PolicyCompiler compiler;

    /** Looks at the account as it is at each question. */
    public HolderPolicies(AccountState account, PolicyCompiler compiler) {
        this.users = new UserDirectory(account);
        this.shelf = new PolicyShelf(account);
        this.compiler = compiler;
    }

    /** Returns the policies of the role or user, and his boundary as far as he has one; a boundary that is gone allows nothing. */
    public List<Layer> layers(HolderState holder) {
        List<Layer> layers = new ArrayList<>(List.of(layer(Kind.IDENTITY, identity(holder))));
        if (!holder.boundary.isEmpty()) {
            layers.add(layer(Kind.BOUNDARY, boundary(holder)));
        }
        return layers;
    }

    /** Returns what hangs on a user, who may have nothing but access keys. */
    public Optional<UserState> user(String name) {
        return users.state(name);
    }

    /** Tells whether the role's trust policy lets a service assume it, which needs no other policy. */
    public boolean trusts(RoleState role, Principal service, RequestContext context) {
        AccessRequest request = new AccessRequest(Optional.of(service), "sts:AssumeRole", "", context);
        return Evaluator.evaluate(request, new PolicySet(List.of(trust(role)))).allowed();
    }

    /** Returns the role's trust policy. */
    public Layer trust(RoleState role) {
        return layer(Kind.TRUST, Stream.of(new PolicySource("trust policy of " + role.name, role.trustPolicy)));
    }

    /** Returns the policies that a session was given when it began. */
    public Layer session(Optional<String> inline, List<String> arns) {
        Stream<PolicySource> own = inline.map(text -> new PolicySource("session policy", text)).stream();
        return layer(Kind.SESSION, Stream.concat(own, managed(arns.stream())));
    }

    /** Tells whether the account sees a managed policy of that ARN. */
    public boolean knows(String arn) {
        return shelf.find(arn).isPresent();
    }

    /** Returns the attached policies, then those written into the role or user. */
    Stream<PolicySource> identity(HolderState holder) {
        return Stream.concat(
                managed(holder.attached.stream()),
                holder.inline.entrySet().stream().map(entry -> new PolicySource(entry.getKey(), entry.getValue())));
    }

    Stream<PolicySource> boundary(HolderState holder) {
        return managed(Stream.of(holder.boundary));
    }

    private Stream<PolicySource> managed(Stream<String> arns) {
        return arns.flatMap(arn -> shelf.find(arn).stream())
                .flatMap(policy ->
                        policy
                                .document(policy.defaultVersion())
                                .map(text -> new PolicySource(policy.arn(), text))
                                .stream());
    }

    private Layer layer(Kind kind, Stream<PolicySource> sources) {
        return Layer.of(kind, sources.map(source -> source.compiled(compiler)).toList());
    }
}
