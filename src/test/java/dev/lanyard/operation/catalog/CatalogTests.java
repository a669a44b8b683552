package dev.lanyard.operation.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.operation.Entry;
import dev.lanyard.operation.binding.CommandParser;
import dev.lanyard.operation.binding.Conversion;
import dev.lanyard.operation.binding.GlobalOptions;
import dev.lanyard.operation.binding.Inputs;
import dev.lanyard.operation.binding.Invocation;
import dev.lanyard.operation.binding.Parameter;
import dev.lanyard.operation.binding.Shape;
import dev.lanyard.operation.binding.Signature;
import dev.lanyard.operation.words.WordLexer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds for every operation there is, now and later. */
class CatalogTests {

    @TempDir
    private Path directory;

    static List<Entry<?, ?>> entries() {
        return Catalog.standard().entries();
    }

    @Test
    void everyOperationStandsUnderItsOwnNounOnce() {
        assertThat(Catalog.standard().nouns())
                .allSatisfy(noun -> assertThat(noun.entries().get())
                        .isNotEmpty()
                        .allMatch(entry -> entry.operation().noun().equals(noun.name())));
        assertThat(entries().stream().map(Signature::commandName)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void aCommandIsFoundByItsName(Entry<?, ?> entry) {
        List<String> name = List.of(Signature.commandName(entry).split(" "));
        assertThat(Catalog.standard().find(name))
                .isInstanceOfSatisfying(
                        Match.Found.class,
                        found -> assertThat(found.entry().request()).isEqualTo(entry.request()));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyParameterCanBeReadFromText(Entry<?, ?> entry) {
        assertThat(Signature.of(entry.request()).all()).allMatch(parameter -> Conversion.knows(parameter.type()));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void onlyTheLastArgumentIsAListAndNoneThatIsRequiredFollowsOneThatIsNot(Entry<?, ?> entry) {
        List<Parameter> arguments = Signature.of(entry.request()).arguments();
        for (int i = 0; i + 1 < arguments.size(); i++) {
            assertThat(arguments.get(i).shape()).isNotEqualTo(Shape.MANY);
            assertThat(arguments.get(i).required() || !arguments.get(i + 1).required())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    void summariesAreOneLineWithoutAFullStop(Entry<?, ?> entry) {
        assertThat(entry.operation().summary())
                .hasSizeLessThan(100)
                .doesNotEndWith(".")
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @MethodSource("entries")
    void onlyAProfileAVersionAndARegionHideAGlobalOption(Entry<?, ?> entry) {
        List<String> globals = Signature.of(GlobalOptions.class).options().stream()
                .map(Parameter::name)
                .toList();
        assertThat(Signature.of(entry.request()).options().stream()
                        .map(Parameter::name)
                        .filter(globals::contains))
                .isSubsetOf("profile", "version", "region");
    }

    @ParameterizedTest
    @MethodSource("entries")
    void examplesAreUnderstood(Entry<?, ?> entry) {
        Inputs inputs = new Inputs(directory, Optional.empty());
        assertThat(Arrays.stream(entry.operation().examples()).filter(example -> !example.contains("@")))
                .isNotEmpty()
                .allSatisfy(example -> assertThat(
                                new CommandParser(Catalog.standard()).parse(WordLexer.words(example), inputs))
                        .isInstanceOf(Invocation.Run.class));
    }
}
