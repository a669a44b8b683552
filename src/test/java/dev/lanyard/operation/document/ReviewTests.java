package dev.lanyard.operation.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.TestingDialogue;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewTests {

    private static final String TRUST = "{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Principal\":"
            + "{\"Service\":\"ec2.amazonaws.com\"},\"Action\":\"sts:AssumeRole\"}}";

    @Test
    void whatADocumentIsForDecidesWhatIsAskedOfIt() {
        assertThat(Review.of(TRUST, DocumentUse.TRUST).sound()).isTrue();
        assertThat(Review.of(TRUST, DocumentUse.MANAGED).sound()).isFalse();
    }

    @Test
    void theSizeIsMeasuredWithoutWhiteSpace() {
        assertThat(Review.of(TRUST.replace("\":", "\" :\n "), DocumentUse.TRUST).sizeWords())
                .isEqualTo(TRUST.length() + " of 2,048 characters");
    }

    @Test
    void everyProblemIsTold() {
        TestingDialogue dialogue = new TestingDialogue();
        Review review = new Review(DocumentUse.MANAGED, 9, List.of("One.", "Two."));

        assertThatThrownBy(() -> review.require(dialogue))
                .isInstanceOf(LanyardException.class)
                .hasMessage("The document has 2 problems.");
        assertThat(dialogue.told()).containsExactly("One.", "Two.");
    }
}
