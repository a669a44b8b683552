package dev.lanyard.change.assess;

import dev.lanyard.aws.account.Callers;
import dev.lanyard.aws.iam.PolicySimulator;
import dev.lanyard.aws.iam.Roles;
import dev.lanyard.aws.iam.SimulatedAnswer;
import dev.lanyard.aws.iam.SimulatedKey;
import dev.lanyard.change.plan.PlanLine.ToDo;
import dev.lanyard.change.step.Need;
import dev.lanyard.change.step.RoleStep;
import dev.lanyard.inventory.Answer;
import dev.lanyard.inventory.Asking;
import dev.lanyard.inventory.Asking.Asked;
import dev.lanyard.inventory.PolicySets;
import dev.lanyard.inventory.RolePolicySet;
import dev.lanyard.model.Arn;
import dev.lanyard.model.CallerIdentity;
import dev.lanyard.model.RoleName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Gatherers;

/**
 * Looks whether the caller may make the calls: by AWS's policy simulator, and by his policies where he may not ask it.
 *
 * <p>One action is asked about at a time, on all resources that it is needed for.
 */
final class RightsCheck {

    /** A request of the simulator is a form that all ARNs stand in. */
    private static final int RESOURCES = 100;

    private final Part part;
    private final Survey survey;
    private final Assessor assessor;
    private final Asking asking;
    private final Remarks remarks = new Remarks();

    private RightsCheck(Part part, Survey survey, Assessor assessor, Asking asking) {
        this.part = part;
        this.survey = survey;
        this.assessor = assessor;
        this.asking = asking;
    }

    static Remarks check(Part part, Survey survey, Assessor assessor, Asking asking) {
        return new RightsCheck(part, survey, assessor, asking).check();
    }

    private Remarks check() {
        switch (Principal.of(caller())) {
            case Principal.Root _ -> {}
            case Principal.User(Arn arn) -> ask(arn, Optional.empty());
            case Principal.Role(RoleName name, Arn usual) -> ask(arn(name, usual), Optional.of(name));
            case Principal.Other(Arn arn) -> unknown("the caller is " + arn);
        }
        return remarks;
    }

    private CallerIdentity caller() {
        return assessor.caller().account().equals(part.place().account())
                ? assessor.caller()
                : new Callers(part.session()).current();
    }

    /** The ARN of a session leaves out its role's path. */
    private Arn arn(RoleName role, Arn usual) {
        return Answer.of(() -> new Roles(part.session()).get(role).arn()).told().orElse(usual);
    }

    private void unknown(String why) {
        remarks.note("Whether you have the rights for it could not be looked up (" + why + ").");
    }

    private void ask(Arn principal, Optional<RoleName> role) {
        Map<Right, Map<String, NavigableSet<Integer>>> rights = rights();
        List<Asked<Answer<List<SimulatedAnswer>>>> asked = new ArrayList<>();
        List<Right> about = new ArrayList<>();
        rights.forEach((right, resources) -> resources.keySet().stream()
                .gather(Gatherers.windowFixed(RESOURCES))
                .forEach(some -> {
                    about.add(right);
                    asked.add(asking.ask(() -> simulate(principal, right, some)));
                }));
        Verdicts verdicts = new Verdicts(rights);
        Optional<String> refusal = Optional.empty();
        for (int index = 0; index < asked.size(); index++) {
            Answer<List<SimulatedAnswer>> answer = asked.get(index).result();
            Right right = about.get(index);
            answer.told().stream().flatMap(List::stream).forEach(said -> verdicts.add(right, said));
            refusal = refusal.or(answer::refusal);
        }
        if (refusal.isPresent()) {
            evaluate(role, refusal.get(), rights);
        } else {
            verdicts.findings().forEach(remarks::add);
        }
    }

    private List<SimulatedAnswer> simulate(Arn principal, Right right, List<String> resources) {
        List<SimulatedKey> keys = right.context(resources.getFirst()).entrySet().stream()
                .map(entry -> SimulatedKey.text(entry.getKey(), List.of(entry.getValue())))
                .toList();
        return new PolicySimulator(part.session()).ask(principal, right.action(), resources, keys);
    }

    private void evaluate(
            Optional<RoleName> role, String refusal, Map<Right, Map<String, NavigableSet<Integer>>> rights) {
        PolicySets sets = new PolicySets(part.session(), assessor.organisation());
        Optional<Answer<RolePolicySet>> set = role.map(name -> Answer.of(() -> sets.of(name)));
        if (set.flatMap(Answer::told).isEmpty()) {
            unknown(set.flatMap(Answer::refusal)
                    .map(why -> refusal + "; " + why)
                    .orElse(refusal));
            return;
        }
        Verdicts verdicts = new Verdicts(rights);
        RolePolicySet policies = set.flatMap(Answer::told).orElseThrow();
        rights.forEach((right, resources) -> resources
                .keySet()
                .forEach(resource -> verdicts.add(right, resource, right.evaluate(resource, policies))));
        verdicts.findings().forEach(remarks::add);
        policies.gaps().forEach(remarks::note);
    }

    /** Returns the rights that are needed, each with its resources and the steps that need it there. */
    private Map<Right, Map<String, NavigableSet<Integer>>> rights() {
        Map<Right, Map<String, NavigableSet<Integer>>> rights = new LinkedHashMap<>();
        Map<String, String> paths = paths();
        for (ToDo todo : part.steps()) {
            for (Need need : todo.step().needs()) {
                rights.computeIfAbsent(new Right(need.action(), need.keys()), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(paths.getOrDefault(need.resource(), need.resource()), _ -> new TreeSet<>())
                        .add(todo.number());
            }
        }
        return rights;
    }

    /** Steps about a role know its name only; AWS decides on its ARN with the path. */
    private Map<String, String> paths() {
        Map<String, String> paths = new HashMap<>();
        survey.roles().forEach(role -> survey.role(role).arn().told().ifPresent(arn -> note(paths, role, arn)));
        part.of(RoleStep.class)
                .forEach(it -> note(paths, it.step().role(), it.step().arn()));
        return paths;
    }

    private void note(Map<String, String> paths, RoleName role, Arn arn) {
        paths.put(part.place().arn("iam", "role/" + role).toString(), arn.toString());
    }
}
