package dev.lanyard.operation.completion;

import dev.lanyard.operation.Entry;
import dev.lanyard.operation.binding.Parameter;
import dev.lanyard.operation.catalog.Catalog;
import dev.lanyard.operation.catalog.Noun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Proposes what could stand at the cursor, at once and on any face: it knows neither terminal nor network. */
public final class Completion {

    private final Catalog catalog;
    private final KnownNames known;

    /** Proposes from the catalogue and from what is known of the account. */
    public Completion(Catalog catalog, KnownNames known) {
        this.catalog = catalog;
        this.known = known;
    }

    /**
     * Returns what could stand at the cursor.
     *
     * @param before the words before the cursor's word
     * @param prefix the part of the cursor's word that is before the cursor
     */
    public Proposals propose(List<String> before, String prefix) {
        if (before.stream().findFirst().filter("help"::equals).isPresent()) {
            return commands(before.subList(1, before.size())).startingWith(prefix);
        }
        Typed typed = Typed.of(before, catalog);
        if (typed.awaiting().isPresent()) {
            return values(typed.awaiting().get(), typed, prefix);
        }
        if (prefix.startsWith("-") && !typed.optionsEnded()) {
            return optionOrItsValue(typed, prefix);
        }
        if (typed.entry().isEmpty()) {
            return (typed.names().isEmpty() ? firstWords() : commands(typed.names())).startingWith(prefix);
        }
        return typed.nextArgument()
                .map(argument -> values(argument, typed, prefix))
                .orElse(options(typed));
    }

    private Proposals values(Parameter parameter, Typed typed, String prefix) {
        return new ValueProposals(known, typed, prefix).of(parameter).startingWith(prefix);
    }

    private Proposals optionOrItsValue(Typed typed, String prefix) {
        int equals = prefix.indexOf('=');
        if (equals < 0) {
            return options(typed).startingWith(prefix);
        }
        String name = prefix.substring(0, equals);
        String value = prefix.substring(equals + 1);
        Optional<Parameter> option = typed.option(name);
        return option.map(named -> values(named, typed, value).behind(name + "="))
                .orElse(Proposals.NONE);
    }

    private static Proposals options(Typed typed) {
        return Proposals.of(typed.optionsLeft().stream()
                .map(option -> Proposal.closed(
                        "--" + option.name(),
                        option.help(),
                        Typed.isGlobal(option) ? "options of every command" : "options"))
                .toList());
    }

    /** Help is no operation, so the catalogue does not hold it. */
    private Proposals firstWords() {
        List<Proposal> words = new ArrayList<>(commands(List.of()).values());
        words.add(Proposal.closed("help", "Help, as in 'help role' and 'help role attach'", "commands"));
        return Proposals.of(words);
    }

    /** Returns the nouns, or the next word of a noun's verbs. */
    private Proposals commands(List<String> names) {
        if (names.isEmpty()) {
            return Proposals.of(catalog.nouns().stream()
                    .map(noun -> Proposal.closed(noun.name(), noun.summary(), "commands"))
                    .toList());
        }
        return catalog.noun(names.getFirst())
                .map(noun -> Proposals.of(verbs(noun, names.subList(1, names.size()))))
                .orElse(Proposals.NONE);
    }

    private static List<Proposal> verbs(Noun noun, List<String> typed) {
        List<Proposal> proposals = new ArrayList<>();
        for (Entry<?, ?> entry : noun.entries().get()) {
            List<String> verb = Noun.verbWords(entry);
            boolean begun =
                    verb.size() > typed.size() && verb.subList(0, typed.size()).equals(typed);
            Stream.of(verb)
                    .filter(_ -> begun)
                    .map(words -> verb(entry, words, typed.size()))
                    .filter(proposal ->
                            proposals.stream().noneMatch(other -> other.value().equals(proposal.value())))
                    .forEach(proposals::add);
        }
        return proposals;
    }

    /** A word that several verbs begin with is described by what it begins. */
    private static Proposal verb(Entry<?, ?> entry, List<String> words, int typed) {
        boolean last = typed + 1 == words.size();
        String description = last ? entry.operation().summary() : String.join(" ", words) + ", …";
        return Proposal.closed(words.get(typed), description, "commands");
    }
}
