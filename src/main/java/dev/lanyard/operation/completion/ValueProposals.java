package dev.lanyard.operation.completion;

import dev.lanyard.inventory.names.Name;
import dev.lanyard.inventory.names.NameKey;
import dev.lanyard.inventory.names.NameKind;
import dev.lanyard.inventory.names.Names;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.PolicySource;
import dev.lanyard.operation.binding.Parameter;
import dev.lanyard.policy.build.Feature;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Proposes values of an argument or an option.
 *
 * @param typed what the line says before the cursor
 * @param prefix the part of the value that is before the cursor
 */
record ValueProposals(KnownNames known, Typed typed, String prefix) {

    /** Returns the values that may follow, without those that the list holds already. */
    Proposals of(Parameter parameter) {
        if (parameter.completes() == Completes.NOTHING && !parameter.values().isEmpty()) {
            return plain(parameter.values(), "values");
        }
        Set<String> taken = new HashSet<>(typed.values(parameter));
        boolean file = parameter.type() == PolicySource.class && (prefix.startsWith("@") || prefix.contains("/"));
        Proposals all = ofKind(file ? Completes.FILE : parameter.completes());
        return new Proposals(
                all.values().stream()
                        .filter(value -> !taken.contains(value.value()))
                        .toList(),
                all.note());
    }

    private Proposals ofKind(Completes kind) {
        return switch (kind) {
            case NOTHING, COMMAND -> Proposals.NONE;
            case ROLE -> live(NameKind.ROLE, "roles");
            case POLICY -> live(NameKind.POLICY, "policies");
            case OWN_POLICY -> live(NameKind.OWN_POLICY, "policies");
            case POLICY_VERSION -> versions();
            case POLICY_ON_ROLE -> ofRole(NameKind.POLICY_ON_ROLE, "policies of the role");
            case POLICY_NOT_ON_ROLE -> notOnRole();
            case INLINE_POLICY -> ofRole(NameKind.INLINE_POLICY, "inline policies of the role");
            case ACTION -> Proposals.of(new ActionProposals().of(prefix));
            case PROFILE -> live(NameKind.PROFILE, "profiles");
            case PROFILE_OF_ROLE -> ofRole(NameKind.PROFILE_OF_ROLE, "profiles of the role");
            case INSTANCE -> idOrName(NameKind.INSTANCE, "instances");
            case ASSOCIATION -> idOrName(NameKind.ASSOCIATION, "associations");
            case NODE -> idOrName(NameKind.NODE, "nodes");
            case ACCOUNT -> live(NameKind.ACCOUNT, "accounts");
            case REGION -> live(NameKind.REGION, "Regions");
            case CONFIG_PROFILE -> plain(known.configProfiles(), "profiles of the configuration");
            case SETTING -> plain(known.settings(), "settings");
            case FEATURE -> features();
            case FILE -> Proposals.of(new FileProposals(known.directory()).of(prefix));
        };
    }

    private Proposals live(NameKind kind, String group) {
        return proposals(known.live(NameKey.of(kind)), group);
    }

    private Proposals ofRole(NameKind kind, String group) {
        return onRole(kind).map(names -> proposals(names, group)).orElse(Proposals.NONE);
    }

    private Proposals versions() {
        return typed.valueOf(Completes.OWN_POLICY)
                .or(() -> typed.valueOf(Completes.POLICY))
                .flatMap(policy -> NameKey.of(NameKind.POLICY_VERSION, policy))
                .map(key -> proposals(known.live(key), "versions"))
                .orElse(Proposals.NONE);
    }

    private Optional<Names> onRole(NameKind kind) {
        return typed.valueOf(Completes.ROLE)
                .flatMap(role -> NameKey.of(kind, role))
                .map(known::live);
    }

    private Proposals notOnRole() {
        Set<String> attached = new HashSet<>();
        onRole(NameKind.POLICY_ON_ROLE).stream()
                .flatMap(names -> names.values().stream())
                .forEach(name -> attached.add(name.value()));
        Proposals all = live(NameKind.POLICY, "policies");
        return new Proposals(
                all.values().stream()
                        .filter(policy -> !attached.contains(policy.value()))
                        .toList(),
                all.note());
    }

    /** Who types a Name tag is offered Name tags, because ids could never match; else ids, described by what they name. */
    private Proposals idOrName(NameKind kind, String group) {
        boolean id = prefix.isEmpty() || prefix.matches("(?i)(i|mi|iip)-.*|i|m|mi|ii|iip");
        Proposals ids = id ? live(kind, group) : Proposals.NONE;
        boolean found = !ids.values().isEmpty() || prefix.isEmpty();
        return found ? ids : nameTags(known.live(NameKey.of(NameKind.INSTANCE)));
    }

    /** A name that several instances have is left out: it would be refused. */
    private static Proposals nameTags(Names instances) {
        Map<String, List<Proposal>> byName = instances.values().stream()
                .flatMap(ValueProposals::turned)
                .collect(Collectors.groupingBy(Proposal::value, TreeMap::new, Collectors.toList()));
        List<Proposal> values = byName.values().stream()
                .filter(several -> several.size() == 1)
                .map(List::getFirst)
                .toList();
        return new Proposals(values, note(instances.state()));
    }

    /** The description of an instance is its Name tag and its state, which is the last word. */
    private static Stream<Proposal> turned(Name instance) {
        int divider = instance.description().lastIndexOf(' ');
        boolean meant = divider > 0 && !instance.description().endsWith(" terminated");
        return meant
                ? Stream.of(Proposal.closed(
                        instance.description().substring(0, divider),
                        instance.value() + instance.description().substring(divider),
                        "instances"))
                : Stream.empty();
    }

    /** Names that do not match are left out first: of thousands, few become proposals. */
    private Proposals proposals(Names names, String group) {
        List<Proposal> values = names.values().stream()
                .filter(name -> name.value().regionMatches(true, 0, prefix, 0, prefix.length()))
                .map(name -> Proposal.closed(name.value(), name.description(), group))
                .toList();
        return new Proposals(values, note(names.state()));
    }

    private static Proposals features() {
        return Proposals.of(Arrays.stream(Feature.values())
                .map(feature -> Proposal.closed(feature.word(), feature.purpose(), "features"))
                .toList());
    }

    private static Proposals plain(List<String> words, String group) {
        return Proposals.of(
                words.stream().map(word -> Proposal.closed(word, "", group)).toList());
    }

    private static String note(Names.State state) {
        return switch (state) {
            case Names.State.Fresh() -> "";
            case Names.State.None() -> "";
            case Names.State.Loading() -> "loading…";
            case Names.State.Outdated() -> "from before the last change; loading…";
            case Names.State.Stale(Duration age) -> words(age) + " old; loading…";
            case Names.State.Denied(String words) -> words;
        };
    }

    /** Returns the largest unit only: nobody needs the seconds of an age in hours. */
    private static String words(Duration age) {
        if (age.toDays() > 0) {
            return age.toDays() + "d";
        }
        if (age.toHours() > 0) {
            return age.toHours() + "h";
        }
        return age.toMinutes() > 0 ? age.toMinutes() + "m" : age.toSeconds() + "s";
    }
}
