package dev.lanyard.sandbox.iam;

import dev.lanyard.model.Arn;
import dev.lanyard.policy.evaluate.AccessRequest;
import dev.lanyard.policy.evaluate.Evaluation;
import dev.lanyard.policy.evaluate.Evaluator;
import dev.lanyard.policy.evaluate.PolicySet;
import dev.lanyard.policy.evaluate.Principal;
import dev.lanyard.policy.evaluate.RequestContext;
import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.state.IamState.HolderState;
import dev.lanyard.sandbox.state.IamState.UserState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.iam.model.EvaluationResult;
import software.amazon.awssdk.services.iam.model.SimulateCustomPolicyRequest;

/** One simulation: every action on every resource, by the same policies. */
final class Simulation {

    private static final Pattern ACTION = Pattern.compile("[a-zA-Z0-9-]+:[a-zA-Z0-9]+");
    private static final Pattern OWNER = Pattern.compile("[0-9]{12}|arn:[a-z-]+:iam::[0-9]{12}:.+");

    private final SimulateCustomPolicyRequest request;
    private final Optional<Principal> caller;
    private final PolicySet policies;
    private final RequestContext context;
    private final SimulatedResults results;

    /** Takes the policies of the request, and those of a role or user where there is one. */
    Simulation(Call call, SimulateCustomPolicyRequest request, Optional<HolderState> owner) {
        this.request = request;
        request.actionNames().forEach(Simulation::checkAction);
        resources().forEach(Simulation::checkResource);
        SimulationScenario.check(request);
        SimulatedPolicies simulated = new SimulatedPolicies(call, request, owner);
        this.caller = caller(new Arns(call.account()), owner);
        this.policies = simulated.set();
        this.context = ContextEntries.of(request.contextEntries(), resourceOwner());
        boolean organized =
                owner.isPresent() && call.world().organization.parents.containsKey(call.account().id);
        this.results = new SimulatedResults(simulated, organized);
    }

    /** Asks for the actions of one page only. */
    Page<EvaluationResult> page() {
        Page<Integer> page = Page.of(
                IntStream.range(0, request.actionNames().size()).boxed(),
                "%09d"::formatted,
                Page.Wanted.of(request.marker(), request.maxItems()));
        return new Page<>(
                page.items().stream()
                        .map(index -> result(request.actionNames().get(index)))
                        .toList(),
                page.next());
    }

    private EvaluationResult result(String action) {
        Map<String, Evaluation> byResource = new LinkedHashMap<>();
        for (String resource : resources()) {
            AccessRequest asked = new AccessRequest(caller, action, resource, context);
            byResource.put(resource, Evaluator.evaluate(asked, policies));
        }
        return results.of(action, byResource);
    }

    private List<String> resources() {
        return request.resourceArns().isEmpty() ? List.of("*") : request.resourceArns();
    }

    /** Only a user can be the caller, and with a resource policy there has to be one (IAM API reference, CallerArn). */
    private Optional<Principal> caller(Arns arns, Optional<HolderState> owner) {
        Optional<String> own = owner.filter(UserState.class::isInstance)
                .map(UserState.class::cast)
                .map(arns::of);
        Optional<String> caller = Optional.ofNullable(request.callerArn()).or(() -> own);
        boolean wrong = caller.filter(arn -> !isUser(arn)).isPresent();
        if (wrong || (caller.isEmpty() && request.resourcePolicy() != null)) {
            throw IamFaults.invalidInput("Invalid caller - Caller must be an IAM user in this context.");
        }
        return caller.map(Principal::identity);
    }

    private static boolean isUser(String text) {
        return Arn.read(text)
                .filter(arn -> arn.service().equals("iam") && arn.resource().startsWith("user/"))
                .isPresent();
    }

    private Map<String, String> resourceOwner() {
        return Optional.ofNullable(request.resourceOwner())
                .map(Simulation::accountOf)
                .map(account -> Map.of("aws:ResourceAccount", account))
                .orElse(Map.of());
    }

    private static String accountOf(String owner) {
        if (!OWNER.matcher(owner).matches()) {
            throw IamFaults.invalidInput("Invalid Resource Owner: " + owner);
        }
        return Arn.read(owner).map(Arn::account).orElse(owner);
    }

    private static void checkAction(String action) {
        if (!ACTION.matcher(action).matches()) {
            throw IamFaults.invalidInput("Invalid Action Name: " + action);
        }
    }

    private static void checkResource(String resource) {
        if (!resource.equals("*") && Arn.read(resource).isEmpty()) {
            throw IamFaults.invalidInput("ResourceNames are not in a valid ARN format: " + resource + ".");
        }
    }
}
