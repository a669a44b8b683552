package dev.lanyard.operation.catalog;

import dev.lanyard.model.NearestNames;
import dev.lanyard.operation.Entry;
import dev.lanyard.operation.account.AccountOperations;
import dev.lanyard.operation.association.AssociationOperations;
import dev.lanyard.operation.change.ChangeOperations;
import dev.lanyard.operation.change.RunOperations;
import dev.lanyard.operation.instance.InstanceOperations;
import dev.lanyard.operation.node.NodeOperations;
import dev.lanyard.operation.plan.PlanOperations;
import dev.lanyard.operation.policy.PolicyOperations;
import dev.lanyard.operation.profile.ProfileOperations;
import dev.lanyard.operation.region.RegionOperations;
import dev.lanyard.operation.role.RoleOperations;
import dev.lanyard.operation.sandbox.SandboxOperations;
import dev.lanyard.operation.settings.SettingsOperations;
import dev.lanyard.operation.whoami.WhoAmIOperations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that Lanyard can do, noun by noun; a noun's operations are loaded when the noun is first asked for. */
public record Catalog(List<Noun> nouns) {

    /** Copies the list. */
    public Catalog {
        nouns = List.copyOf(nouns);
    }

    /** Returns the catalogue of this program: one line per noun, in the order that help shows them. */
    public static Catalog standard() {
        return new Catalog(List.of(
                new Noun("whoami", "As whom and where you work", WhoAmIOperations::entries),
                new Noun("account", "The accounts of the organisation", AccountOperations::entries),
                new Noun("region", "The Regions of the account", RegionOperations::entries),
                new Noun("role", "IAM roles and the policies on them", RoleOperations::entries),
                new Noun("policy", "Managed policies, AWS's and the account's own", PolicyOperations::entries),
                new Noun("profile", "Instance profiles, which carry a role to instances", ProfileOperations::entries),
                new Noun("instance", "EC2 instances", InstanceOperations::entries),
                new Noun("association", "Which instance wears which profile", AssociationOperations::entries),
                new Noun("node", "What Systems Manager manages", NodeOperations::entries),
                new Noun("change", "What was changed, by whom, and how far it came", ChangeOperations::entries),
                new Noun("apply", "Carry out a saved plan", RunOperations::apply),
                new Noun("undo", "Take back what was changed", RunOperations::undo),
                new Noun("resume", "Go on with changes that were interrupted", RunOperations::resume),
                new Noun("plan", "Plans that were saved to be looked at and applied later", PlanOperations::entries),
                new Noun("settings", "Lanyard's own settings", SettingsOperations::entries),
                new Noun("sandbox", "The simulated AWS organisation", SandboxOperations::entries)));
    }

    /** Returns the noun of that name. */
    public Optional<Noun> noun(String name) {
        return nouns.stream().filter(noun -> noun.name().equals(name)).findFirst();
    }

    /** Returns every operation; this loads them all, which only help and tests need. */
    public List<Entry<?, ?>> entries() {
        List<Entry<?, ?>> all = new ArrayList<>();
        nouns.forEach(noun -> all.addAll(noun.entries().get()));
        return List.copyOf(all);
    }

    /** Finds the operation that the first words name. */
    public Match find(List<String> words) {
        if (words.isEmpty()) {
            return new Match.Unfinished(Optional.empty());
        }
        Optional<Noun> noun = noun(words.getFirst());
        return noun.map(known -> known.find(words.subList(1, words.size())))
                .orElseGet(() -> new Match.UnknownNoun(words.getFirst(), nearestNouns(words.getFirst())));
    }

    private List<String> nearestNouns(String typed) {
        return NearestNames.of(typed, nouns.stream().map(Noun::name).toList());
    }
}
