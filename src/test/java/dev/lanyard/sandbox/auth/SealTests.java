package dev.lanyard.sandbox.auth;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SealTests {

    private final Seal seal = new Seal("key", "test");

    @Property(tries = 200)
    void whatWasClosedCanBeOpened(@ForAll("texts") String text) {
        assertThat(seal.open(seal.close(text))).contains(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().ascii().ofMaxLength(200);
    }

    @Property(tries = 200)
    void nothingElseCan(@ForAll String junk) {
        assertThat(seal.open(junk)).isEmpty();
    }

    @Test
    void notWithAnotherKeyOrForAnotherPurpose() {
        assertThat(new Seal("other", "test").open(seal.close("text"))).isEmpty();
        assertThat(new Seal("key", "other").open(seal.close("text"))).isEmpty();
    }
}
