package dev.lanyard.operation.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.model.LanyardException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordLexerTests {

    @Property
    void quotedWordsAreReadBackAsTheyWere(@ForAll @Size(max = 6) List<String> words) {
        assertThat(WordLexer.words(Quoting.line(words))).isEqualTo(words);
    }

    @Property
    void anyTextIsReadWithoutFailing(@ForAll String text) {
        Lexed lexed = WordLexer.lex(text);
        assertThat(lexed.words()).allSatisfy(word -> assertThat(word.end()).isBetween(word.start(), text.length()));
    }

    @Property
    void textFedInPiecesIsReadAsTheWhole(@ForAll String one, @ForAll String two) {
        WordLexer lexer = new WordLexer();
        lexer.feed(one);
        lexer.feed(two);
        assertThat(lexer.end()).isEqualTo(WordLexer.lex(one + two));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, quoteCharacter = '`', textBlock = """
        role list|role,list
          role\tlist  |role,list
        a'b c'd|ab cd
        "a b" 'c "d"'|a b,c "d"
        "say \\"hi\\" \\$x \\n"|say "hi" $x \\n
        'it'\\''s'|it's
        a\\ b \\#c|a b,#c
        a#b # comment 'open|a#b
        '' ""|,
        {"a":1}|{a:1}
        '{"a": [1, 2]}'|{"a": [1; 2]}
        """)
    void quotingFollowsThePosixShell(String line, String words) {
        List<String> expected = List.of(words.split(",", -1)).stream()
                .map(word -> word.replace(';', ','))
                .toList();
        assertThat(WordLexer.words(line)).isEqualTo(expected);
    }

    @Test
    void aBackslashAtALineEndJoinsLines() {
        assertThat(WordLexer.words("role \\\n  li\\\nst \\\n# done")).containsExactly("role", "list");
    }

    @Test
    void quotesKeepLineEnds() {
        assertThat(WordLexer.words("'a\nb' \"c\nd\"")).containsExactly("a\nb", "c\nd");
    }

    @Test
    void wordsKnowWhereTheyStandWithTheirQuotes() {
        assertThat(WordLexer.lex("  a 'b c'd").words()).containsExactly(new Word("a", 2, 3), new Word("b cd", 4, 10));
    }

    @Test
    void anOpenQuoteIsNamedWithItsColumn() {
        assertThatThrownBy(() -> WordLexer.words("role show 'web"))
                .hasMessage("The single quote at column 11 is never closed.");
        assertThatThrownBy(() -> WordLexer.words("say \"x"))
                .hasMessage("The double quote at column 5 is never closed.");
        assertThatThrownBy(() -> WordLexer.words("say x\\"))
                .hasMessage("The backslash at column 6 has nothing after it.");
    }

    @Test
    void anOpenWordIsThereForCompletion() {
        assertThat(WordLexer.lex("role show 'we"))
                .isEqualTo(new Lexed(
                        List.of(new Word("role", 0, 4), new Word("show", 5, 9), new Word("we", 10, 13)),
                        Ending.SINGLE_QUOTE,
                        10));
    }

    @Test
    void aLineBeyondTheBoundIsRefused() {
        assertThatThrownBy(() -> WordLexer.words("x".repeat(WordLexer.LONGEST_LINE + 1)))
                .isInstanceOf(LanyardException.class)
                .hasMessage("The line is longer than 1048576 characters.");
    }
}
