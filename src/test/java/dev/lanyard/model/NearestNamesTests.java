package dev.lanyard.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNamesTests {

    private static final List<String> NAMES =
            List.of("AmazonSSMManagedInstanceCore", "AmazonSSMFullAccess", "AmazonSSMReadOnlyAccess", "ReadOnlyAccess");

    @Test
    void findsWhatDiffersLittle() {
        assertThat(NearestNames.of("amazonssmmanagedinstancecor", NAMES))
                .containsExactly("AmazonSSMManagedInstanceCore");
    }

    @Test
    void putsTheNearestFirst() {
        assertThat(NearestNames.of("AmazonSSMReadOnly", NAMES).getFirst()).isEqualTo("AmazonSSMReadOnlyAccess");
    }

    @Test
    void findsNothingWhereNothingIsNear() {
        assertThat(NearestNames.of("Zebra", NAMES)).isEmpty();
        assertThat(NearestNames.question("", NAMES)).isEmpty();
    }

    @Test
    void doesNotCompareWhatIsTooLong() {
        assertThat(NearestNames.of("x".repeat(100_000), NAMES)).isEmpty();
    }

    @Test
    void asksWhatWasMeant() {
        assertThat(NearestNames.question("ec3", List.of("ec2", "ecs", "ssm"))).hasValue("Did you mean ec2 or ecs?");
    }
}
