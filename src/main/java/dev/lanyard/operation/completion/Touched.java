package dev.lanyard.operation.completion;

import dev.lanyard.inventory.names.NameKind;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import java.util.EnumSet;
import java.util.Set;

/** Which names an operation may have changed, so that completion has them fetched anew. */
public final class Touched {

    private Touched() {}

    /** Returns the kinds of names; none for an operation that only reads. */
    public static Set<NameKind> by(Operation operation) {
        return operation.effect() == Effect.READ ? EnumSet.noneOf(NameKind.class) : ofNoun(operation.noun());
    }

    private static Set<NameKind> ofNoun(String noun) {
        return switch (noun) {
            case "role" ->
                EnumSet.of(
                        NameKind.ROLE,
                        NameKind.POLICY_ON_ROLE,
                        NameKind.INLINE_POLICY,
                        NameKind.PROFILE,
                        NameKind.PROFILE_OF_ROLE,
                        NameKind.ASSOCIATION);
            case "policy" ->
                EnumSet.of(NameKind.POLICY, NameKind.OWN_POLICY, NameKind.POLICY_VERSION, NameKind.POLICY_ON_ROLE);
            case "profile" -> EnumSet.of(NameKind.PROFILE, NameKind.PROFILE_OF_ROLE, NameKind.ASSOCIATION);
            case "instance" -> EnumSet.of(NameKind.INSTANCE, NameKind.ASSOCIATION, NameKind.NODE);
            case "association" -> EnumSet.of(NameKind.ASSOCIATION, NameKind.NODE);
            case "apply", "resume", "sandbox", "undo" -> EnumSet.allOf(NameKind.class);
            default -> EnumSet.noneOf(NameKind.class);
        };
    }
}
