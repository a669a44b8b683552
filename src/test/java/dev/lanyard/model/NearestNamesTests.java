package dev.lanyard.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNamesTests {

    private static final List<String> NOUNS = List.of("role", "policy", "profile", "region", "instance");

    @Test
    void swappedMissingAndForeignLettersAreForgiven() {
        assertThat(NearestNames.first("rloe", NOUNS)).contains("role");
        assertThat(NearestNames.first("polcy", NOUNS)).contains("policy");
        assertThat(NearestNames.first("instnaces", NOUNS)).contains("instance");
    }

    @Test
    void aBeginningCountsAsMeant() {
        assertThat(NearestNames.of("pro", NOUNS)).containsExactly("profile");
        assertThat(NearestNames.first("ROLE", NOUNS)).contains("role");
    }

    @Test
    void farWordsAndEndlessWordsMeanNothing() {
        assertThat(NearestNames.first("xyz", NOUNS)).isEmpty();
        assertThat(NearestNames.first("role".repeat(100_000), NOUNS)).isEmpty();
    }
}
