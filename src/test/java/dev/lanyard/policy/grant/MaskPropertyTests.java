package dev.lanyard.policy.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Masks compared as sets, against trying all short texts over a small alphabet with one letter that no mask has. */
class MaskPropertyTests {

    private static final List<String> TEXTS = texts();

    @Property(tries = 600)
    void aMaskCoversAnotherWhenItMatchesAllThatTheOtherMatches(
            @ForAll("masks") String one, @ForAll("masks") String other) {
        boolean covers = TEXTS.stream().allMatch(text -> !matches(other, text) || matches(one, text));

        assertThat(Mask.of(one, false).covers(Mask.of(other, false))).isEqualTo(covers);
    }

    @Property(tries = 600)
    void masksMeetWhenATextIsMatchedByBoth(@ForAll("masks") String one, @ForAll("masks") String other) {
        boolean meets = TEXTS.stream().anyMatch(text -> matches(other, text) && matches(one, text));

        assertThat(Mask.of(one, false).meets(Mask.of(other, false))).isEqualTo(meets);
    }

    @Property(tries = 600)
    void anOverlapMatchesWhatBothMatch(@ForAll("masks") String one, @ForAll("masks") String other) {
        List<Mask> overlap =
                Overlap.of(Mask.of(one, false), Mask.of(other, false)).orElseThrow();

        assertThat(TEXTS)
                .allMatch(text -> overlap.stream().anyMatch(mask -> mask.matches(text))
                        == (matches(one, text) && matches(other, text)));
    }

    @Property(tries = 150)
    void anExtentWithoutAnotherHoldsWhatOnlyTheFirstHolds(
            @ForAll("extents") Extent one, @ForAll("extents") Extent other) {
        List<Extent> rest = Extent.minus(one, other);

        assertThat(TEXTS)
                .allMatch(text -> rest.stream().anyMatch(extent -> extent.contains(text))
                        == (one.contains(text) && !other.contains(text)));
        assertThat(other.covers(one))
                .isEqualTo(TEXTS.stream().allMatch(text -> !one.contains(text) || other.contains(text)));
    }

    @Property(tries = 200)
    void aMaskMatchesWhatTheRuleOfWildcardsSays(@ForAll("masks") String mask) {
        assertThat(TEXTS).allMatch(text -> Mask.of(mask, false).matches(text) == matches(mask, text));
    }

    @Provide
    Arbitrary<String> masks() {
        return Arbitraries.strings().withChars("ab*?").ofMaxLength(5);
    }

    @Provide
    Arbitrary<Extent> extents() {
        Arbitrary<List<Mask>> some = Arbitraries.strings()
                .withChars("ab*?")
                .ofMaxLength(3)
                .map(text -> Mask.of(text, false))
                .list()
                .ofMaxSize(2);
        return some.flatMap(except -> Arbitraries.strings()
                .withChars("ab*?")
                .ofMaxLength(3)
                .map(text -> new Extent(List.of(Mask.of(text, false)), except)));
    }

    /** The rule of wildcards in its plainest form. */
    private static boolean matches(String mask, String text) {
        if (mask.isEmpty()) {
            return text.isEmpty();
        }
        String rest = mask.substring(1);
        if (mask.charAt(0) == '*') {
            return matches(rest, text) || (!text.isEmpty() && matches(mask, text.substring(1)));
        }
        boolean one = !text.isEmpty() && (mask.charAt(0) == '?' || mask.charAt(0) == text.charAt(0));
        return one && matches(rest, text.substring(1));
    }

    private static List<String> texts() {
        List<String> all = new ArrayList<>(List.of(""));
        List<String> longest = List.of("");
        for (int length = 1; length <= 7; length++) {
            longest = longest.stream()
                    .flatMap(text -> Stream.of("a", "b", "c").map(text::concat))
                    .toList();
            all.addAll(longest);
        }
        return all;
    }
}
