package dev.lanyard.operation;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.lanyard.operation.catalog.Catalog;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What help shows as an example is really run, each time on a fresh sample organisation. */
class ExamplesTests {

    private static final List<String> NOUNS = List.of("role", "policy", "profile", "instance", "association", "node");

    @ParameterizedTest
    @MethodSource("examples")
    void examplesWorkOnTheSampleOrganisation(String example) {
        assertThatCode(() -> TestingContext.sample().type(example)).doesNotThrowAnyException();
    }

    static Stream<String> examples() {
        return Catalog.standard().entries().stream()
                .map(Entry::operation)
                .filter(operation -> NOUNS.contains(operation.noun()))
                .flatMap(operation -> Stream.of(operation.examples()));
    }
}
