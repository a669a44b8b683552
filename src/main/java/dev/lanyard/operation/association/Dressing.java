package dev.lanyard.operation.association;

import dev.lanyard.aws.AwsException;
import dev.lanyard.aws.ec2.Associations;
import dev.lanyard.inventory.InstanceFinder;
import dev.lanyard.model.Association;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.Instance;
import dev.lanyard.model.InstanceProfile;
import dev.lanyard.model.InstanceRef;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.AwaitedPropagation;
import dev.lanyard.operation.Changed;
import dev.lanyard.operation.Changed.Change;
import dev.lanyard.operation.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Brings one instance after another to wear a profile, by the decisions of {@link Decision}. */
final class Dressing {

    /** Somebody else may change the instance at the same time; after so many surprises they are left to it. */
    private static final int MOST_ROUNDS = 4;

    private final Context context;
    private final Associations associations;
    private final InstanceProfile wanted;

    Dressing(Context context, InstanceProfile wanted) {
        this.context = context;
        this.associations = new Associations(context.session());
        this.wanted = wanted;
    }

    /** Does what was decided; where that has been overtaken, looks again and decides anew. */
    Change dress(Instance instance, Decision decided) {
        Instance latest = instance;
        Decision decision = decided;
        for (int round = 1; round < MOST_ROUNDS; round++) {
            Optional<Change> change = unlessOvertaken(latest, decision);
            if (change.isPresent()) {
                return change.get();
            }
            latest = new InstanceFinder(context.session()).find(new InstanceRef.ById(instance.instanceId()));
            decision = Decision.of(latest, associations.of(List.of(latest.instanceId())), wanted);
        }
        return carryOut(latest, decision).orElseThrow(() -> restless(instance));
    }

    private Optional<Change> unlessOvertaken(Instance instance, Decision decision) {
        try {
            return carryOut(instance, decision);
        } catch (AwsException refusal) {
            if (overtaken(refusal)) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    /** EC2 says so when the association is no longer what was read: made, replaced or removed by somebody else. */
    private static boolean overtaken(AwsException refusal) {
        boolean moved = refusal.getMessage().contains("existing association")
                || refusal.getMessage().contains("not the active association");
        return refusal.code().equals("InvalidAssociationID.NotFound")
                || (refusal.code().equals("IncorrectState") && moved);
    }

    /** Returns what was done; nothing when it had to be waited only. */
    private Optional<Change> carryOut(Instance instance, Decision decision) {
        return switch (decision) {
            case Decision.Nothing(Association present) ->
                Optional.of(change(Changed.UNCHANGED, instance, "wears " + name() + ", " + present.associationId()));
            case Decision.Skip(String reason) -> Optional.of(change(Changed.SKIPPED, instance, reason));
            case Decision.Associate() -> Optional.of(associate(instance, ""));
            case Decision.Replace(Association present) -> Optional.of(replace(instance, present));
            case Decision.Exchange(Association present) -> Optional.of(exchange(instance, present));
            case Decision.Await(Association passing) -> {
                new Settling(context).of(List.of(passing.instanceId()));
                yield Optional.empty();
            }
        };
    }

    private Change associate(Instance instance, String instead) {
        Association made = patiently(() -> associations.associate(instance.instanceId(), wanted.instanceProfileName()));
        return change("associated", instance, name() + instead + ", " + made.associationId());
    }

    private Change replace(Instance instance, Association present) {
        Association made = patiently(() -> associations.replace(present.associationId(), wanted.instanceProfileName()));
        return change("replaced", instance, name() + instead(present) + ", now " + made.associationId());
    }

    private Change exchange(Instance instance, Association present) {
        associations.disassociate(present.associationId());
        new Settling(context).of(List.of(instance.instanceId()));
        return associate(instance, instead(present));
    }

    private Association patiently(Supplier<Association> call) {
        return AwaitedPropagation.ofProfile(context).call(call);
    }

    private String instead(Association present) {
        boolean dead = present.iamInstanceProfile().arn().equals(wanted.arn());
        return " instead of "
                + (dead
                        ? "a dead profile of the same name ("
                                + present.iamInstanceProfile().id() + ")"
                        : present.iamInstanceProfile().name());
    }

    private String name() {
        return wanted.instanceProfileName().value();
    }

    private static Change change(String action, Instance instance, String detail) {
        String name = instance.name().isEmpty() ? "" : instance.name() + ": ";
        return new Change(action, instance.instanceId().value(), name + detail);
    }

    private static LanyardException restless(Instance instance) {
        return new LanyardException(
                ErrorKind.SERVICE,
                "The association of " + instance.label() + " keeps changing while Lanyard tries to set it.",
                "Something else works on it, such as a Quick Setup association; 'association list' shows what it"
                        + " wears.");
    }
}
