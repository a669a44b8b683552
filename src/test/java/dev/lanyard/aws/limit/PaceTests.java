package dev.lanyard.aws.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTests {

    private final AtomicLong now = new AtomicLong();

    @Test
    void aFullBucketHoldsNobodyUp() throws InterruptedException {
        take(pace("AssociateIamInstanceProfile"), 100);

        assertThat(waited()).isZero();
    }

    @Test
    void beyondTheBucketCallsComeAsFastAsTokensComeBack() throws InterruptedException {
        take(pace("AssociateIamInstanceProfile"), 500);

        assertThat(waited()).isEqualTo(Duration.ofSeconds(80));
    }

    @Test
    void launchesHaveTheSmallestBucket() throws InterruptedException {
        take(pace("RunInstances"), 9);

        assertThat(waited()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void readingIsFasterThanChanging() throws InterruptedException {
        take(pace("DescribeInstances"), 140);
        assertThat(waited()).isEqualTo(Duration.ofSeconds(2));

        now.set(0);
        take(pace("ReplaceIamInstanceProfileAssociation"), 60);
        assertThat(waited()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void aTokenThatIsGivenBackIsThereAgain() throws InterruptedException {
        Pace pace = pace("RunInstances");
        for (int refused = 0; refused < 20; refused++) {
            pace.take();
            pace.giveBack();
        }
        take(pace, 5);

        assertThat(waited()).isZero();
    }

    @Test
    void anInterruptEndsTheWait() throws InterruptedException {
        Pace pace = new Pace(Rate.of("RunInstances"), Pace.Timing.real());
        take(pace, 5);
        Thread.currentThread().interrupt();

        assertThatThrownBy(pace::take).isInstanceOf(InterruptedException.class);
    }

    private Duration waited() {
        return Duration.ofNanos(now.get());
    }

    private Pace pace(String operation) {
        TimeMeter meter = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return now.get();
            }

            @Override
            public boolean isWallClockBased() {
                return false;
            }
        };
        return new Pace(Rate.of(operation), new Pace.Timing(meter, now::addAndGet));
    }

    private static void take(Pace pace, int tokens) throws InterruptedException {
        for (int taken = 0; taken < tokens; taken++) {
            pace.take();
        }
    }
}
