package dev.lanyard.operation.help;

import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.Entry;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.binding.BatchOptions;
import dev.lanyard.operation.binding.GlobalOptions;
import dev.lanyard.operation.binding.Parameter;
import dev.lanyard.operation.binding.Shape;
import dev.lanyard.operation.binding.Signature;
import dev.lanyard.operation.catalog.Catalog;
import dev.lanyard.operation.catalog.Match;
import dev.lanyard.operation.catalog.Noun;
import dev.lanyard.operation.words.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The text of help, made from the catalogue alone, so that every face says the same. */
public record HelpText(Catalog catalog) {

    private static final int TERM_COLUMN = 22;

    /**
     * Returns help about the words: a command, a noun, or everything when there are none.
     *
     * @throws LanyardException of kind USAGE when the words name nothing
     */
    public String about(List<String> topic) {
        List<String> lines = topic.isEmpty() ? overview() : lines(topic);
        return String.join("\n", lines) + "\n";
    }

    private List<String> lines(List<String> topic) {
        return switch (catalog.find(topic)) {
            case Match.Found found -> command(found.entry());
            case Match.Unfinished unfinished ->
                unfinished.noun().map(HelpText::noun).orElseGet(this::overview);
            case Match.UnknownNoun unknown -> throw nothing(topic, unknown.nearest(), "");
            case Match.UnknownVerb unknown ->
                throw nothing(topic, unknown.nearest(), unknown.noun().name() + " ");
        };
    }

    private static LanyardException nothing(List<String> topic, List<String> nearest, String before) {
        String guess = nearest.stream()
                .limit(1)
                .map(word -> "Did you mean 'help " + before + word + "'? ")
                .collect(Collectors.joining());
        return LanyardException.usage(
                "There is no help about " + Shown.quoted(String.join(" ", topic)) + ".",
                guess + "'help' shows the commands.");
    }

    private List<String> overview() {
        List<String> lines = new ArrayList<>(List.of(
                "Lanyard: the IAM roles and instance profiles that let Systems Manager in",
                "",
                "Usage: lanyard [options]                      opens the console",
                "       lanyard [options] COMMAND [arguments]  runs one command",
                "       lanyard [options] --file FILE          runs commands from a file",
                "       lanyard [options] -                    runs commands from standard input",
                "",
                "Commands"));
        catalog.nouns().forEach(noun -> lines.addAll(Wrap.entry(noun.name(), noun.summary(), TERM_COLUMN)));
        lines.addAll(Wrap.entry("help", "Help, as in 'help role' and 'help role attach'", TERM_COLUMN));
        lines.addAll(options(
                "Options of every command", Signature.of(GlobalOptions.class).options()));
        lines.addAll(options(
                "Options for many commands", Signature.of(BatchOptions.class).options()));
        lines.addAll(List.of(
                "",
                "Exit codes: 0 done, 1 a check found something wrong, 3 some targets failed,",
                "4 declined, 130 interrupted, 252 usage, 253 configuration or credentials,",
                "254 AWS said no, 255 other."));
        return lines;
    }

    private static List<String> noun(Noun noun) {
        List<Entry<?, ?>> entries = noun.entries().get();
        List<String> lines = new ArrayList<>(List.of(noun.summary(), "", "Commands"));
        entries.forEach(entry -> lines.addAll(
                Wrap.entry(Signature.commandName(entry), entry.operation().summary(), TERM_COLUMN)));
        String first = entries.stream().findFirst().map(Signature::commandName).orElse(noun.name());
        lines.addAll(List.of("", "'help " + first + "' tells more about one of them."));
        return lines;
    }

    private static List<String> command(Entry<?, ?> entry) {
        Operation operation = entry.operation();
        Signature signature = Signature.of(entry.request());
        List<String> lines = new ArrayList<>(Wrap.paragraph(operation.summary(), ""));
        lines.addAll(List.of("", "Usage: " + Signature.usage(entry)));
        for (String paragraph : operation.details()) {
            lines.add("");
            lines.addAll(Wrap.paragraph(paragraph, ""));
        }
        lines.addAll(arguments(signature.arguments()));
        lines.addAll(options("Options", signature.options()));
        lines.addAll(examples(operation));
        lines.addAll(List.of("", "'help' shows the options that every command takes."));
        return lines;
    }

    private static List<String> arguments(List<Parameter> arguments) {
        return section("Arguments", arguments, Parameter::written);
    }

    private static List<String> options(String title, List<Parameter> options) {
        return section(
                title,
                options,
                option -> (option.letter().isEmpty() ? "" : "-" + option.letter() + ", ") + option.written());
    }

    private static List<String> section(String title, List<Parameter> parameters, Function<Parameter, String> term) {
        if (parameters.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("", title));
        parameters.forEach(
                parameter -> lines.addAll(Wrap.entry(term.apply(parameter), meaning(parameter), TERM_COLUMN)));
        return lines;
    }

    private static String meaning(Parameter parameter) {
        List<String> notes = new ArrayList<>();
        if (!parameter.positional() && parameter.required()) {
            notes.add("required");
        }
        if (!parameter.positional() && parameter.shape() == Shape.MANY) {
            notes.add("may be repeated");
        }
        if (!parameter.values().isEmpty()) {
            notes.add(String.join(", ", parameter.values()));
        }
        if (!parameter.byDefault().isEmpty()) {
            notes.add("default " + parameter.byDefault());
        }
        return notes.isEmpty() ? parameter.help() : parameter.help() + " (" + String.join("; ", notes) + ")";
    }

    private static List<String> examples(Operation operation) {
        List<String> lines = new ArrayList<>();
        for (String example : operation.examples()) {
            lines.addAll(lines.isEmpty() ? List.of("", "Examples") : List.of());
            lines.add("  " + example);
        }
        return lines;
    }
}
