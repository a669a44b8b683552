package dev.lanyard.operation.change;

import dev.lanyard.change.assess.Friction;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.Dialogue;
import java.util.List;
import java.util.Optional;

/**
 * Has a plan agreed to: the more feel it, the more it takes.
 *
 * @param yes whether questions are answered with yes, where that does
 * @param given what {@code --confirm} says
 */
record Agreement(Dialogue dialogue, boolean yes, Optional<String> given) {

    /**
     * Returns once the person has agreed.
     *
     * @throws LanyardException of kind DECLINED when they have not; of kind USAGE when nobody can be asked
     */
    void to(String question, Friction friction) {
        switch (friction.tier()) {
            case NONE -> {}
            case ASK -> dialogue.confirm(question);
            case NAME -> byTyping(question, friction, true);
            case ACCOUNT -> byTyping(question, friction, false);
        }
    }

    private void byTyping(String question, Friction friction, boolean yesSuffices) {
        given.filter(text -> !friction.typed().contains(text)).ifPresent(text -> refuse(text, friction));
        List<String> missing = friction.typed().stream()
                .filter(text -> !given.equals(Optional.of(text)))
                .toList();
        if (!missing.isEmpty() && !(yes && yesSuffices) && !friction.reason().isEmpty()) {
            dialogue.tell(friction.reason());
        }
        missing.forEach(text -> dialogue.confirmByTyping(question, text, yesSuffices));
    }

    private static void refuse(String text, Friction friction) {
        throw LanyardException.usage(
                "--confirm says '" + text + "', and this plan asks for " + String.join(" and ", friction.typed()) + ".",
                "Nothing was changed. Look again at what would be changed, with --plan.");
    }
}
