package dev.lanyard.sandbox.iam;

import dev.lanyard.policy.document.MalformedPolicyException;
import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.document.PolicyRules;
import dev.lanyard.policy.evaluate.CompiledPolicy;
import dev.lanyard.policy.evaluate.Layer;
import dev.lanyard.policy.evaluate.Layer.Kind;
import dev.lanyard.policy.evaluate.PolicyCompiler;
import dev.lanyard.policy.evaluate.PolicySet;
import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.organizations.ControlPolicies;
import dev.lanyard.sandbox.state.IamState.HolderState;
import dev.lanyard.sandbox.state.IamState.RoleState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.services.iam.model.SimulateCustomPolicyRequest;

/**
 * The policies of a simulation by the names that IAM gives them in its answer: a managed policy by its own,
 * {@code role_ROLE_POLICY} for an inline one, {@code PolicyInputList.1} for one that the request brings.
 */
final class SimulatedPolicies {

    private final Call call;
    private final PolicyCompiler compiler = new PolicyCompiler();
    private final HolderPolicies holders;
    private final List<Layer> layers = new ArrayList<>();
    private final Map<CompiledPolicy, String> texts = new HashMap<>();

    /** Takes the policies of the request, and those of a role or user where there is one. */
    SimulatedPolicies(Call call, SimulateCustomPolicyRequest request, Optional<HolderState> owner) {
        this.call = call;
        this.holders = new HolderPolicies(call.account(), compiler);
        Stream<PolicySource> own = owner.stream().flatMap(this::identity);
        add(Kind.IDENTITY, Stream.concat(own, given(request.policyInputList(), "PolicyInputList")));
        boundary(request.permissionsBoundaryPolicyInputList(), owner);
        Optional.ofNullable(request.resourcePolicy()).ifPresent(this::resource);
        if (owner.isPresent()) {
            layers.addAll(controls());
        }
    }

    PolicySet set() {
        return new PolicySet(layers);
    }

    /** Returns the text of a policy in the set, as far as IAM would speak of its statements. */
    Optional<String> text(CompiledPolicy policy) {
        return Optional.ofNullable(texts.get(policy));
    }

    private List<Layer> controls() {
        return new ControlPolicies(call.world().organization, call.account().id, compiler).layers();
    }

    /** A boundary in the request takes the place of the one that is set. */
    private void boundary(List<String> given, Optional<HolderState> owner) {
        if (given.size() > 1) {
            throw IamFaults.invalidInput("Only one permissions boundary policy may be simulated at a time.");
        }
        Optional<HolderState> bounded = owner.filter(holder -> !holder.boundary.isEmpty());
        if (!given.isEmpty()) {
            add(Kind.BOUNDARY, given(given, "PermissionsBoundaryPolicyInputList"));
        } else if (bounded.isPresent()) {
            add(Kind.BOUNDARY, holders.boundary(bounded.get()).map(source -> called(source, bounded.get())));
        }
    }

    private void resource(String text) {
        checked(text, _ -> {});
        add(Kind.RESOURCE, Stream.of(new PolicySource("ResourcePolicy", text)));
    }

    private void add(Kind kind, Stream<PolicySource> sources) {
        List<CompiledPolicy> policies = new ArrayList<>();
        sources.forEach(source -> {
            CompiledPolicy policy = source.compiled(compiler);
            texts.put(policy, source.text());
            policies.add(policy);
        });
        layers.add(Layer.of(kind, policies));
    }

    private Stream<PolicySource> identity(HolderState holder) {
        return holders.identity(holder).map(source -> called(source, holder));
    }

    private static PolicySource called(PolicySource source, HolderState holder) {
        String name = source.name();
        String kind = holder instanceof RoleState ? "role" : "user";
        return new PolicySource(
                name.startsWith("arn:")
                        ? name.substring(name.lastIndexOf('/') + 1)
                        : kind + "_" + holder.name + "_" + name,
                source.text());
    }

    /** Takes policies of a request. */
    static Stream<PolicySource> given(List<String> texts, String list) {
        texts.forEach(text -> checked(text, PolicyRules::checkIdentityPolicy));
        return IntStream.range(0, texts.size())
                .mapToObj(index -> new PolicySource(list + "." + (index + 1), texts.get(index)));
    }

    private static void checked(String text, Consumer<PolicyDocument> rules) {
        try {
            rules.accept(PolicyDocument.parse(text));
        } catch (MalformedPolicyException refusal) {
            throw IamFaults.invalidInput(refusal.serviceWords());
        }
    }
}
