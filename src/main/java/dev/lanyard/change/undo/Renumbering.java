package dev.lanyard.change.undo;

import dev.lanyard.change.step.DefaultVersionStep;
import dev.lanyard.change.step.InForce;
import dev.lanyard.change.step.Pending;
import dev.lanyard.change.step.PolicyStep;
import dev.lanyard.change.step.Step;
import dev.lanyard.change.step.VersionState;
import dev.lanyard.change.step.VersionStep;
import dev.lanyard.model.Arn;
import dev.lanyard.model.VersionId;
import dev.lanyard.policy.document.PolicyTexts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The numbers of versions that an undo makes anew, because IAM never gives the old ones again. */
final class Renumbering {

    private final Map<Arn, List<Anew>> versions = new HashMap<>();

    /** A version that a step makes, and the number that it had; empty where that is not known. */
    private record Anew(Optional<VersionId> old, Pending<VersionId> now, String document) {}

    /** Notes what a step of the undo makes. */
    void note(int number, Step done, Step inverse) {
        if (inverse instanceof PolicyStep made && made.after().isPresent()) {
            add(
                    made.policy(),
                    Optional.empty(),
                    Pending.known(VersionStep.FIRST),
                    made.after().get().document());
        }
        if (inverse instanceof VersionStep made && made.after().isPresent()) {
            Pending<VersionId> now = new Pending.Promised<>(number, "version");
            add(made.policy(), old(done), now, made.after().get().document());
        }
    }

    private void add(Arn policy, Optional<VersionId> old, Pending<VersionId> now, String document) {
        versions.computeIfAbsent(policy, _ -> new ArrayList<>()).add(new Anew(old, now, document));
    }

    private static Optional<VersionId> old(Step done) {
        return done instanceof VersionStep step ? step.before().flatMap(VersionState::version) : Optional.empty();
    }

    /** Returns the step with the numbers that versions will have by then. */
    Step renumbered(Step step) {
        if (step instanceof DefaultVersionStep choice && versions.containsKey(choice.policy())) {
            return choice.between(now(choice.policy(), choice.before()), now(choice.policy(), choice.after()));
        }
        if (step instanceof VersionStep version && versions.containsKey(version.policy())) {
            return renumbered(version);
        }
        return step;
    }

    private Step renumbered(VersionStep step) {
        List<Anew> anew = versions.getOrDefault(step.policy(), List.of());
        Optional<VersionId> number = step.before().flatMap(VersionState::version);
        boolean isAnew =
                anew.stream().anyMatch(one -> one.old().isPresent() ? one.old().equals(number) : isMadeWithPolicy(one));
        return step.after().isPresent() ? step.above(anew.getLast().now()) : isAnew ? step.anew() : step;
    }

    private static boolean isMadeWithPolicy(Anew one) {
        return !one.now().open();
    }

    private InForce now(Arn policy, InForce state) {
        List<Anew> anew = versions.getOrDefault(policy, List.of()).reversed();
        return anew.stream()
                .filter(one -> !state.version().open()
                        && one.old().equals(Optional.of(state.version().value())))
                .findFirst()
                .or(() -> anew.stream()
                        .filter(one -> isMadeWithPolicy(one) && says(state, one))
                        .findFirst())
                .map(one -> new InForce(one.now(), state.document()))
                .orElse(state);
    }

    private static boolean says(InForce state, Anew one) {
        return state.document()
                .filter(document -> PolicyTexts.same(document, one.document()))
                .isPresent();
    }
}
