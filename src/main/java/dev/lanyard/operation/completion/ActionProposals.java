package dev.lanyard.operation.completion;

import dev.lanyard.policy.actions.Actions;
import dev.lanyard.policy.actions.AwsService;
import java.util.List;
import java.util.Locale;

/** Proposes actions: the prefixes of services until one is whole, then the actions of that service. */
final class ActionProposals {

    List<Proposal> of(String prefix) {
        int colon = prefix.indexOf(':');
        return colon < 0
                ? services(prefix.toLowerCase(Locale.ROOT))
                : Actions.service(prefix.substring(0, colon))
                        .map(ActionProposals::actions)
                        .orElse(List.of());
    }

    /** More of the same word follows a prefix. */
    private static List<Proposal> services(String start) {
        return Actions.prefixes().stream()
                .filter(name -> name.startsWith(start))
                .map(name -> new Proposal(name + ":", "", "services", true))
                .toList();
    }

    private static List<Proposal> actions(AwsService service) {
        return service.actions().stream()
                .map(action -> Proposal.closed(
                        action.fullName(),
                        action.level().name().toLowerCase(Locale.ROOT),
                        "actions of " + service.title()))
                .toList();
    }
}
