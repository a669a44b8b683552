package dev.lanyard.acceptance;

import dev.lanyard.app.TestingProcess;
import dev.lanyard.app.TestingProcess.Ended;
import dev.lanyard.app.TestingProcess.TestingTerminal;
import dev.lanyard.operation.words.WordLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Commands with what they write.
 *
 * <p>A line that begins with {@code $} is a command; what follows is its output, lines of the error stream with {@code !}
 * before them (but for those of progress), and last the exit code in brackets where it is not 0. In an expected line
 * {@code …} stands for anything. Lines that begin with {@code <} right after a command are typed into it, on a terminal
 * unless the command reads commands. {@code sed -i s/OLD/NEW/ FILE} is somebody who edits a file. Empty lines and lines
 * that begin with {@code #} before a command belong to the reader.
 */
record Transcript(List<Step> steps) {

    private static final String COMMAND = "$ ";
    private static final String TYPED = "< ";

    /** The command that reads commands. */
    private static final List<String> READING = List.of("-");

    /** Whether something has to be waited for depends on how fast the machine is. */
    private static final String WAITING = "Waiting for ";

    static Transcript parse(String text) {
        List<Step> steps = new ArrayList<>();
        List<String> note = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (line.startsWith(COMMAND)) {
                steps.add(new Step(
                        List.copyOf(note), line.substring(COMMAND.length()), new ArrayList<>(), new ArrayList<>()));
                note.clear();
            } else if (line.startsWith(TYPED)) {
                steps.getLast().typed().add(line);
            } else if (line.isEmpty() || line.startsWith("#")) {
                note.add(line);
            } else {
                steps.getLast().output().addAll(note);
                note.clear();
                steps.getLast().output().add(line);
            }
        }
        return new Transcript(steps);
    }

    /** Runs the commands, and takes over every expected line that the real one agrees with. */
    Transcript replayed(TestingProcess process) {
        return new Transcript(
                steps.stream().map(step -> step.with(ran(step, process))).toList());
    }

    private static List<String> ran(Step step, TestingProcess process) {
        List<String> words = WordLexer.words(step.command());
        if (words.getFirst().equals("sed")) {
            String[] edit = words.get(2).split("/", -1);
            process.edit(words.get(3), edit[1], edit[2]);
            return List.of();
        }
        boolean asked = !step.typed().isEmpty() && !words.equals(READING);
        return output(process.on(new TestingTerminal(asked, false, asked))
                .typing(step.input())
                .run(words));
    }

    private static List<String> output(Ended ended) {
        Stream<String> words =
                ended.err().lines().filter(line -> !line.startsWith(WAITING)).map(line -> "! " + line);
        Stream<String> code = ended.code() == 0 ? Stream.of() : Stream.of("[" + ended.code() + "]");
        return Stream.of(ended.out().lines(), words, code)
                .flatMap(lines -> lines)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    String text() {
        return steps.stream().map(Step::text).collect(Collectors.joining("\n"));
    }

    record Step(List<String> note, String command, List<String> typed, List<String> output) {

        String input() {
            return typed.stream()
                    .map(line -> line.substring(TYPED.length()) + "\n")
                    .collect(Collectors.joining());
        }

        Step with(List<String> actual) {
            List<String> merged = new ArrayList<>();
            for (int i = 0; i < actual.size(); i++) {
                boolean agrees = i < output.size()
                        && pattern(output.get(i)).matcher(actual.get(i)).matches();
                merged.add(agrees ? output.get(i) : actual.get(i));
            }
            return new Step(note, command, typed, merged);
        }

        private static Pattern pattern(String expected) {
            return Pattern.compile(
                    Stream.of(expected.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
        }

        String text() {
            return Stream.of(note.stream(), Stream.of(COMMAND + command), typed.stream(), output.stream())
                    .flatMap(lines -> lines)
                    .collect(Collectors.joining("\n"));
        }
    }
}
