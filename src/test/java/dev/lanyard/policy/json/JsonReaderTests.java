package dev.lanyard.policy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTests {

    @Test
    void everyValueKnowsItsPlace() throws BrokenJsonException {
        Node read = JsonReader.read("{\"a\" :\r\n [1, \"x\"],\r\"b\":null\n, \"a\":{} } ", 2);

        Node.Items items = new Node.Items(
                new Place(2, 2), List.of(new Node.Literal(new Place(2, 3), "1"), new Node.Text(new Place(2, 6), "x")));
        assertThat(read)
                .isEqualTo(new Node.Fields(
                        new Place(1, 1),
                        List.of(
                                new Node.Field(new Place(1, 2), "a", items),
                                new Node.Field(new Place(3, 1), "b", new Node.Null(new Place(3, 5))),
                                new Node.Field(new Place(4, 3), "a", new Node.Fields(new Place(4, 7), List.of())))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "12", "-1.50", "1e999999999", "1E+5", "0.1e-2", "true", "false"})
    void literalsAreReadAsTheyAreWritten(String word) throws BrokenJsonException {
        assertThat(JsonReader.read(word, 0)).isEqualTo(new Node.Literal(new Place(1, 1), word));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"01", "1.", ".5", "+1", "-", "1e", "1e+", "0x1", "1-1", "NaN", "True", "nul", "nulls", "-a"})
    void whatLooksLikeALiteralIsRefused(String word) {
        assertThatThrownBy(() -> JsonReader.read(word, 0))
                .isInstanceOf(BrokenJsonException.class)
                .hasMessageEndingWith(
                        "+-.".indexOf(word.charAt(0)) < 0
                                ? "'" + word + "' is no number, true, false or null, and a text stands in double quotes"
                                : "'" + word.charAt(0) + "' stands where a value is wanted");
    }

    @Test
    void escapesAreResolved() throws BrokenJsonException {
        assertThat(JsonReader.read("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\\udE00\\uD800 é\"", 0))
                .isEqualTo(new Node.Text(new Place(1, 1), "\"\\/\b\f\n\r\té\uD83D\uDE00\uD800 é"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | 1 | the text ends where a value is wanted",
                "{ | 2 | the text ends where a name in double quotes is wanted",
                "[1 | 3 | the text ends before what begins at line 1, column 1 is closed",
                "[1, | 4 | the text ends before what begins at line 1, column 1 is closed",
                "{\"a\" | 5 | the text ends where a colon is wanted",
                "{\"a\" 1} | 6 | '1' stands where a colon is wanted",
                "{\"a\":} | 6 | '}' stands where a value is wanted",
                "{\"a\":1 \"b\":2} | 8 | a double quote stands where ',' or '}' is wanted",
                "{\"a\":1,} | 8 | the comma before this '}' is one too many",
                "[1,] | 4 | the comma before this ']' is one too many",
                "[,1] | 2 | ',' stands where a value is wanted",
                "[1 2] | 4 | '2' stands where ',' or ']' is wanted",
                "[1} | 3 | '}' stands where ',' or ']' is wanted",
                "{a:1} | 2 | 'a' stands where a name in double quotes is wanted",
                "{'a':1} | 2 | an apostrophe stands where a name in double quotes is wanted",
                "{} {} | 4 | '{' stands after the end of the document",
                "\"abc | 1 | the text that begins here has no closing double quote on its line",
                "\"\\x\" | 2 | a backslash stands before one of \" \\ / b f n r t u only; alone it is written \\\\",
                "\"\\u12G4\" | 2 | \\u stands before four hexadecimal digits",
                "\"\\u123 | 2 | \\u stands before four hexadecimal digits",
                "[[[]]] | 3 | lists and objects stand in one another 3 deep here, and at most 2 are read",
                "[{\"a\":[]}] | 7 | lists and objects stand in one another 3 deep here, and at most 2 are read",
            })
    void brokenTextsAreToldWithTheirPlace(String text, int column, String message) {
        assertBroken(text, 1, column, message);
    }

    @Test
    void charactersThatCannotBeSeenAreNumbered() {
        assertBroken("\u0000", 1, 1, "the character U+0000 stands where a value is wanted");
        assertBroken("\uFEFF{}", 1, 1, "a byte order mark (U+FEFF) stands where a value is wanted");
        assertBroken("[\u00a0]", 1, 2, "the character U+00A0 stands where a value is wanted");
        assertBroken("\n\u201ca\u201d", 2, 1, "'\u201c' stands where a value is wanted");
        assertBroken("[\uD83D\uDE00]", 1, 2, "'\uD83D\uDE00' stands where a value is wanted");
        assertBroken("{}\n\uDBFF\uDFFF", 2, 1, "the character U+10FFFF stands after the end of the document");
        assertBroken("\"x\u001f\"", 1, 3, "the character U+001F must be written as \\u001F");
        assertBroken("[\"a\nb\"]", 1, 2, "the text that begins here has no closing double quote on its line");
        assertBroken("[\"a\rb\"]", 1, 2, "the text that begins here has no closing double quote on its line");
    }

    @Test
    void digitsOfOtherScriptsAreNoDigits() {
        assertBroken("\"\\u" + "\uff11".repeat(4) + "\"", 1, 2, "\\u stands before four hexadecimal digits");
    }

    @Test
    void listsBesideOneAnotherAreNotDeep() throws BrokenJsonException {
        assertThat(JsonReader.read("[[],[],{},{}]", 2)).isInstanceOf(Node.Items.class);
    }

    private static void assertBroken(String text, int line, int column, String message) {
        assertThatThrownBy(() -> JsonReader.read(text, 2))
                .isInstanceOfSatisfying(
                        BrokenJsonException.class,
                        broken -> assertThat(broken.place()).isEqualTo(new Place(line, column)))
                .hasMessage(message);
    }
}
