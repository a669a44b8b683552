package dev.lanyard.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command line of a document and what the document shows after it.
 *
 * @param file the document
 * @param line the number of the command's line in it
 * @param command what stands after the {@code $}
 * @param shown the lines after it, up to the next command or the end of the block
 */
record Example(Path file, int line, String command, List<String> shown) {

    private static final Pattern BLOCK =
            Pattern.compile("^```console\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final String MARK = "$ ";

    Example {
        shown = List.copyOf(shown);
    }

    /**
     * Returns the commands in the fenced console blocks of a document.
     *
     * @throws AssertionError when a block does not begin with a command or cannot be made out
     */
    static List<Example> in(Path file, String markdown) {
        List<Example> examples = new ArrayList<>();
        int blocks = 0;
        Matcher block = BLOCK.matcher(markdown);
        while (block.find()) {
            int line = 1 + (int) markdown.substring(0, block.start(1)).lines().count();
            examples.addAll(ofBlock(file, line, block.group(1).lines().toList()));
            blocks++;
        }
        if (blocks != markdown.split("```console", -1).length - 1) {
            throw new AssertionError(file + ": a console block is not closed, or indented");
        }
        return examples;
    }

    private static List<Example> ofBlock(Path file, int firstLine, List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().startsWith(MARK)) {
            throw new AssertionError(file + ":" + firstLine + ": a console block begins with a line '$ lanyard …'");
        }
        List<Example> examples = new ArrayList<>();
        int start = 0;
        for (int next = 1; next <= lines.size(); next++) {
            if (next == lines.size() || lines.get(next).startsWith(MARK)) {
                String command = lines.get(start).substring(MARK.length());
                examples.add(new Example(file, firstLine + start, command, lines.subList(start + 1, next)));
                start = next;
            }
        }
        return examples;
    }

    /** Returns whether the document shows that the command fails; in the console a failure does not end anything. */
    boolean fails() {
        return shown.stream().anyMatch(line -> line.startsWith("Error: ")) && !command.matches("lanyard( --\\S+)*");
    }

    String place() {
        return file + ":" + line;
    }
}
