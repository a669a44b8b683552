package dev.lanyard.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dev.lanyard.architecture.House.ARROWS;
import static dev.lanyard.architecture.House.CLASSES;
import static dev.lanyard.architecture.House.EXCEPTIONS;
import static dev.lanyard.architecture.House.LIBRARIES;
import static dev.lanyard.architecture.House.part;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.architecture.House.Use;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackageTableTests {

    private static final Set<String> ROOTS = Set.of("", "app");

    @Test
    void thereIsAHouseToLookAt() {
        assertThat(CLASSES.size()).isGreaterThan(100);
    }

    @Test
    void everyPackageStandsInTheTable() {
        assertThat(CLASSES.stream().map(House::part).distinct())
                .isSubsetOf(
                        Stream.concat(ARROWS.keySet().stream(), ROOTS.stream()).toList());
    }

    @Test
    void packagesUseOnlyWhatTheTableAllows() {
        assertThat(House.lines(against(ARROWS))).isEmpty();
    }

    @Test
    void aTableThatAllowsNothingFindsTheUsesThereAre() {
        Map<String, Set<String>> nothing = Map.of("operation", Set.of());
        assertThat(House.lines(against(nothing))).anyMatch(line -> line.contains("uses dev.lanyard.model."));
    }

    @Test
    void librariesStayInTheirPackages() {
        assertThat(House.lines(outsideTheirPackages(LIBRARIES))).isEmpty();
    }

    @Test
    void aLibraryAllowedNowhereIsFound() {
        assertThat(House.lines(outsideTheirPackages(Map.of("software.amazon.awssdk", Set.of()))))
                .isNotEmpty();
    }

    @Test
    void onlyTheRootsSeeTheSandbox() {
        assertThat(House.lines(House.uses()
                        .filter(use -> !ROOTS.contains(part(use.from())))
                        .filter(use -> !part(use.from()).equals("sandbox"))
                        .filter(use -> House.isIn(use.to(), "dev.lanyard.sandbox"))))
                .isEmpty();
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.lanyard.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    private static Stream<Use> against(Map<String, Set<String>> arrows) {
        return House.uses()
                .filter(use -> House.isOurs(use.to()))
                .filter(use -> !part(use.from()).equals(part(use.to())))
                .filter(use -> !ROOTS.contains(part(use.from())))
                .filter(use -> !arrows.getOrDefault(part(use.from()), Set.of()).contains(part(use.to())));
    }

    private static Stream<Use> outsideTheirPackages(Map<String, Set<String>> libraries) {
        return House.uses()
                .filter(use -> !ROOTS.contains(part(use.from())))
                .filter(use -> EXCEPTIONS.stream().noneMatch(use.toString()::startsWith))
                .filter(use -> libraries.entrySet().stream()
                        .anyMatch(library -> House.isIn(use.to(), library.getKey())
                                && !library.getValue().contains(part(use.from()))));
    }
}
