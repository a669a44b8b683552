package dev.lanyard.shell;

import dev.lanyard.operation.catalog.Catalog;
import dev.lanyard.operation.catalog.Match;
import dev.lanyard.operation.catalog.Noun;
import dev.lanyard.operation.words.WordLexer;
import java.util.ArrayList;
import java.util.List;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.ParsedInput;

/**
 * Reads lines by the rules of every other face, where Spring Shell's own parser knows no single quotes and tears JSON.
 *
 * <p>The arguments of the parsed input are all words of the command; its name is that of the operation they name, or
 * the first word where they name none.
 */
final class WordsParser implements CommandParser {

    private final Catalog catalog;

    WordsParser(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public ParsedInput parse(String line) {
        return parsed(WordLexer.words(line));
    }

    /** Returns the commands of a block of lines: a line end outside quotes ends a command. */
    List<ParsedInput> parseAll(String block) {
        List<ParsedInput> commands = new ArrayList<>();
        WordLexer lexer = new WordLexer();
        for (String line : block.split("\n", -1)) {
            lexer.feed(line + "\n");
            if (!lexer.open()) {
                add(commands, lexer.end().whole());
                lexer = new WordLexer();
            }
        }
        add(commands, lexer.end().whole());
        return commands;
    }

    private void add(List<ParsedInput> commands, List<String> words) {
        if (!words.isEmpty()) {
            commands.add(parsed(words));
        }
    }

    private ParsedInput parsed(List<String> words) {
        ParsedInput.Builder input = ParsedInput.builder().commandName(name(words));
        for (int index = 0; index < words.size(); index++) {
            input.addArgument(new CommandArgument(index, words.get(index)));
        }
        return input.build();
    }

    /** Options may stand before the command's words, so the name begins at the first word that is a noun. */
    private String name(List<String> words) {
        for (int start = 0; start < words.size(); start++) {
            if (catalog.find(words.subList(start, words.size())) instanceof Match.Found found) {
                List<String> name = new ArrayList<>(List.of(words.get(start)));
                name.addAll(Noun.verbWords(found.entry()));
                return String.join(" ", name);
            }
        }
        return words.isEmpty() ? "" : words.getFirst();
    }
}
