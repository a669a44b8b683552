package dev.lanyard.operation.role;

import dev.lanyard.aws.AwsException;
import dev.lanyard.aws.iam.PolicySimulator;
import dev.lanyard.aws.iam.SimulatedAnswer;
import dev.lanyard.inventory.KnownKeys;
import dev.lanyard.inventory.PolicySets;
import dev.lanyard.inventory.RolePolicySet;
import dev.lanyard.model.Arn;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.role.RoleAnswer.Deciding;
import dev.lanyard.operation.role.RoleAnswer.Said;
import dev.lanyard.operation.role.RoleAnswer.Simulated;
import dev.lanyard.operation.words.Shown;
import dev.lanyard.policy.evaluate.Evaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Answers whether a role may do something: by its policies, by AWS's simulator, or by both. */
final class RoleCan {

    private final CanRole request;
    private final Context context;
    private final RoleQuestion question;
    private final List<String> notes = new ArrayList<>();

    private RoleCan(CanRole request, Context context) {
        this.request = request;
        this.context = context;
        this.question = question(request, context);
    }

    static RoleAnswer answer(CanRole request, Context context) {
        return new RoleCan(request, context).answer();
    }

    private static RoleQuestion question(CanRole request, Context context) {
        String resource = resource(request);
        RolePolicySet set = new PolicySets(context.session(), context.ownSession()).of(request.role());
        NavigableMap<String, List<String>> keys = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        keys.putAll(KnownKeys.of(
                set, request.action().value(), resource, context.session().chosenRegion(), context.clock()));
        keys.putAll(given(request));
        return new RoleQuestion(set, request.action().value(), resource, keys);
    }

    private static String resource(CanRole request) {
        String resource = request.resource().orElse(RoleQuestion.ALL_RESOURCES);
        if (!resource.equals(RoleQuestion.ALL_RESOURCES) && Arn.read(resource).isEmpty()) {
            throw LanyardException.usage(
                    Shown.quoted(resource) + " is not the ARN of a resource.",
                    "Write a whole ARN, such as arn:aws:s3:::bucket/key, or leave it out to ask about all resources.");
        }
        return resource;
    }

    private static Map<String, List<String>> given(CanRole request) {
        return request.context().stream()
                .collect(Collectors.groupingBy(
                        ContextValue::key,
                        () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER),
                        Collectors.mapping(ContextValue::value, Collectors.toList())));
    }

    private RoleAnswer answer() {
        request.action().doubt().ifPresent(notes::add);
        boolean alone = request.remote() && !request.local();
        boolean here = request.local() && !request.remote();
        Optional<SimulatedAnswer> simulated = here ? Optional.empty() : simulated(alone);
        Answered answered = alone ? Answered.of(simulated.orElseThrow()) : evaluated(simulated);
        notesOnKeys(answered.missingKeys());
        return new RoleAnswer(
                question.set().role().roleName(),
                question.action(),
                question.resource(),
                answered.decision(),
                answered.because(),
                question.known(),
                answered.missingKeys(),
                notes,
                answered.deciding(),
                answered.layers(),
                simulated.map(RoleCan::shown));
    }

    private Answered evaluated(Optional<SimulatedAnswer> simulated) {
        Evaluation evaluation = question.evaluate();
        Answered answered = Answered.of(evaluation, question);
        notes.addAll(question.set().gaps());
        notes.addAll(evaluation.warnings());
        notesOnResource(answered.decision());
        simulated
                .map(Answered::of)
                .map(Answered::decision)
                .filter(other -> !other.equals(answered.decision()))
                .ifPresent(other -> notes.add("AWS's simulator says " + other + ", the policies that were read say "
                        + answered.decision() + ". The two can differ where a condition looks at what only a real"
                        + " request has, where a policy could not be read here, and for a moment after a change."));
        return answered;
    }

    private Optional<SimulatedAnswer> simulated(boolean alone) {
        try {
            Arn role = question.set().role().arn();
            return new PolicySimulator(context.session())
                    .ask(role, List.of(question.action()), question.resource(), question.simulatedKeys()).stream()
                            .findFirst();
        } catch (AwsException refusal) {
            if (alone || refusal.kind() != ErrorKind.SERVICE) {
                throw refusal;
            }
            notes.add("AWS's simulator could not be asked: " + refusal.operation() + ": " + refusal.code() + ".");
            return Optional.empty();
        }
    }

    private void notesOnResource(String decision) {
        boolean all = question.resource().equals(RoleQuestion.ALL_RESOURCES);
        List<String> some = question.allowedResources();
        if (all && decision.equals(RoleAnswer.IMPLICIT_DENY) && !some.isEmpty()) {
            notes.add("The role's policies allow it on some resources only: " + String.join(", ", some)
                    + ". Name a resource to ask about one.");
        }
        boolean knowsNone = request.action()
                .known()
                .filter(action -> action.resources().isEmpty())
                .isPresent();
        if (!all && knowsNone) {
            notes.add(question.action() + " is about no resource: AWS asks for it with *, so leave the resource out.");
        }
        question.otherAccount()
                .ifPresent(owner -> notes.add("The resource belongs to account " + owner
                        + ": its own policy has to allow it too, and is not looked at."));
    }

    private void notesOnKeys(List<String> missing) {
        SortedSet<String> lookedAt = question.lookedAt();
        given(request).keySet().stream()
                .filter(key -> !lookedAt.contains(key))
                .forEach(key -> notes.add("No statement about " + question.action() + " looks at " + key + "."));
        missing.stream()
                .findFirst()
                .ifPresent(key -> notes.add(
                        "With the missing keys the answer could be another: --context " + key + "=VALUE gives one."));
    }

    private static Simulated shown(SimulatedAnswer answer) {
        return new Simulated(
                Answered.of(answer).decision(),
                answer.policies().stream()
                        .map(matched -> matched.policyId() + " (" + matched.policyType() + ")")
                        .toList(),
                answer.allowedByOrganizations(),
                answer.allowedByBoundary(),
                answer.missingContextValues());
    }

    /** An answer, whoever gave it. */
    private record Answered(
            String decision, String because, List<String> missingKeys, List<Deciding> deciding, List<Said> layers) {

        static Answered of(Evaluation evaluation, RoleQuestion question) {
            return new Answered(
                    Reasons.decision(evaluation.decision()),
                    Reasons.because(evaluation.decision()),
                    evaluation.missingKeys(),
                    Reasons.deciding(evaluation.decision(), question.action(), question.resource()),
                    evaluation.layers().stream().map(Reasons::said).toList());
        }

        /** Turns {@code implicitDeny} into {@code implicit deny}. */
        static Answered of(SimulatedAnswer answer) {
            String decision = answer.decision().replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
            return new Answered(
                    decision, "AWS's simulator says so", answer.missingContextValues(), List.of(), List.of());
        }
    }
}
