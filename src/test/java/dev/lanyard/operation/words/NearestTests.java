package dev.lanyard.operation.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTests {

    private static final List<String> NOUNS = List.of("role", "policy", "profile", "region", "instance");

    @Test
    void swappedMissingAndForeignLettersAreForgiven() {
        assertThat(Nearest.to("rloe", NOUNS)).contains("role");
        assertThat(Nearest.to("polcy", NOUNS)).contains("policy");
        assertThat(Nearest.to("instnaces", NOUNS)).contains("instance");
    }

    @Test
    void aBeginningCountsAsMeant() {
        assertThat(Nearest.all("pro", NOUNS)).containsExactly("profile");
        assertThat(Nearest.to("ROLE", NOUNS)).contains("role");
    }

    @Test
    void farWordsAndEndlessWordsMeanNothing() {
        assertThat(Nearest.to("xyz", NOUNS)).isEmpty();
        assertThat(Nearest.to("role".repeat(100_000), NOUNS)).isEmpty();
    }
}
