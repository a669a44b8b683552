package dev.lanyard.operation.role;

import dev.lanyard.aws.iam.RoleSpec;
import dev.lanyard.aws.iam.Roles;
import dev.lanyard.change.plan.PlanBuilder;
import dev.lanyard.change.step.RoleState;
import dev.lanyard.change.step.RoleStep;
import dev.lanyard.inventory.PolicyFinder;
import dev.lanyard.model.Arn;
import dev.lanyard.model.Counted;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.Role;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Proposal;
import dev.lanyard.policy.document.PolicyTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Creates a role, unless it is there already. */
final class RoleCreation {

    /** What can be changed of a role that is there, and how. */
    private static final Map<String, String> COMMANDS = new TreeMap<>(
            Map.of("trust policy", "role trust set", "tags", "role tag", "permissions boundary", "role boundary set"));

    private RoleCreation() {}

    static Proposal create(CreateRole request, Context context) {
        Trust trust = Trust.of(request.service(), request.trust(), "--trust @file");
        Optional<Arn> boundary = request.boundary().map(new PolicyFinder(context.session())::arn);
        RoleSpec spec = new RoleSpec(
                request.role(),
                trust.document(),
                request.path().orElse(""),
                request.description().orElse(""),
                request.maxSession(),
                request.tag(),
                boundary);
        return new Roles(context.session())
                .find(spec.name())
                .map(role -> accepted(role, spec))
                .orElseGet(() -> proposed(spec, trust, context));
    }

    private static Proposal proposed(RoleSpec spec, Trust trust, Context context) {
        RoleStep step = new RoleStep(context.place(), spec.name(), Optional.empty(), Optional.of(RoleState.of(spec)));
        String within = spec.permissionsBoundary()
                .map(arn -> ", within what " + arn.name() + " allows")
                .orElse("");
        return Proposal.of(
                "Create role " + spec.name() + ", which can be assumed by " + trust.words() + within + "?",
                PlanBuilder.of(step));
    }

    private static Proposal accepted(Role present, RoleSpec wanted) {
        List<String> differences = differences(present, wanted);
        if (!differences.isEmpty()) {
            throw new LanyardException(
                    ErrorKind.SERVICE,
                    "There is a role " + present.roleName() + " already, which differs in its "
                            + Counted.names(differences) + ": " + present.arn() + ".",
                    advice(present, differences));
        }
        PlanBuilder plan = new PlanBuilder();
        plan.unchanged("role " + present.roleName(), present.arn().toString());
        return Proposal.of("", plan.build());
    }

    private static String advice(Role present, List<String> differences) {
        List<String> commands = COMMANDS.entrySet().stream()
                .filter(command -> differences.contains(command.getKey()))
                .map(command -> "'" + command.getValue() + " " + present.roleName() + "'")
                .toList();
        String change = commands.isEmpty() ? "" : "; " + String.join(" and ", commands) + " would change it";
        String name = differences.contains("name") ? "; names are unique without regard to case" : "";
        return "'role show " + present.roleName() + "' shows it" + change + name + ".";
    }

    /** What was not asked for is not compared. */
    private static List<String> differences(Role present, RoleSpec wanted) {
        List<String> differences = new ArrayList<>();
        note(differences, "name", present.roleName().equals(wanted.name()));
        note(differences, "trust policy", PolicyTexts.same(present.assumeRolePolicyDocument(), wanted.trustPolicy()));
        note(differences, "path", wanted.path().isEmpty() || wanted.path().equals(present.path()));
        note(
                differences,
                "description",
                wanted.description().isEmpty() || wanted.description().equals(present.description()));
        note(
                differences,
                "longest session",
                wanted.maxSession().isEmpty() || wanted.maxSession().get().equals(present.maxSessionDuration()));
        note(differences, "tags", present.tags().containsAll(wanted.tags()));
        note(
                differences,
                "permissions boundary",
                wanted.permissionsBoundary().isEmpty()
                        || wanted.permissionsBoundary().equals(present.permissionsBoundary()));
        return differences;
    }

    private static void note(List<String> differences, String what, boolean same) {
        if (!same) {
            differences.add(what);
        }
    }
}
