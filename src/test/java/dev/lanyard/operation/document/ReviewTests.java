package dev.lanyard.operation.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.TestingDialogue;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewTests {

    private static final String TRUST = "{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Principal\":"
            + "{\"Service\":\"ec2.amazonaws.com\"},\"Action\":\"sts:AssumeRole\"}}";

    @Test
    void whatADocumentIsForDecidesWhatIsAskedOfIt() {
        assertThat(Review.of(TRUST, DocumentUse.TRUST).sound(false)).isTrue();
        assertThat(Review.of(TRUST, DocumentUse.MANAGED).sound(true)).isFalse();
    }

    @Test
    void theSizeIsMeasuredWithoutWhiteSpace() {
        assertThat(DocumentUse.TRUST.sizeWords(TRUST.replace("\":", "\" :\n ")))
                .isEqualTo(TRUST.length() + " of 2,048 characters");
    }

    @Test
    void whatLintFindsWrongStopsUnlessItIsForced() {
        TestingDialogue dialogue = new TestingDialogue();
        Review review = Review.of(
                "{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\"}}",
                DocumentUse.MANAGED);

        assertThatThrownBy(() -> review.require(dialogue, false))
                .isInstanceOfSatisfying(
                        LanyardException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(ErrorKind.REFUSED));
        assertThat(dialogue.told().getFirst()).matches("error at line 1, column \\d+: .* \\(s3-wildcard\\)");
        assertThatCode(() -> review.require(dialogue, true)).doesNotThrowAnyException();
    }

    @Test
    void aMalformedDocumentIsToldWithAllItsPlaces() {
        Review review = Review.of(
                "{\"Version\":\"2012-10-17\",\n"
                        + " \"Statement\":{\"Effect\":\"Alow\",\"Actio\":\"s3:*\",\"Resource\":\"*\"}}",
                DocumentUse.MANAGED);

        assertThat(review.problems()).hasSizeGreaterThan(1).allMatch(problem -> problem.startsWith("line 2, column "));
        assertThat(review.sound(true)).isFalse();
    }

    @Test
    void everyProblemIsTold() {
        TestingDialogue dialogue = new TestingDialogue();
        Review review = new Review(List.of("One.", "Two."), List.of());

        assertThatThrownBy(() -> review.require(dialogue, true))
                .isInstanceOf(LanyardException.class)
                .hasMessage("The document has 2 problems.");
        assertThat(dialogue.told()).containsExactly("One.", "Two.");
    }
}
