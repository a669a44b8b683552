package dev.lanyard.policy.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesOfThingsTests {

    private static final String KEY = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";

    @ParameterizedTest
    @ValueSource(strings = {"b", "my-session-logs", "my.logs_2", "OldBucket"})
    void takesNamesOfBuckets(String name) {
        assertThat(new BucketName(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s3://logs", "logs/sessions", "logs*", "${aws:username}", "arn:aws:s3:::logs", "-logs"})
    void refusesWhatIsNoBucket(String name) {
        assertThatThrownBy(() -> new BucketName(name)).hasMessage("'" + name + "' is not the name of a bucket.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sessions/prod", "/sessions/prod/", "//sessions/prod"})
    void takesTheSlashesAroundAPrefixOff(String prefix) {
        assertThat(new BucketPrefix(prefix)).hasToString("sessions/prod");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "logs/*", "log?", "${aws:username}", "a\nb"})
    void refusesAPrefixThatMeansMoreThanItsLetters(String prefix) {
        assertThatThrownBy(() -> new BucketPrefix(prefix)).hasMessageEndingWith("' is not a prefix of objects' names.");
    }

    @Test
    void takesTheArnOfAKey() {
        assertThat(new KeyArn(KEY)).hasToString(KEY);
        assertThat(new KeyArn("arn:aws-cn:kms:cn-north-1:111122223333:key/mrk-1234").value())
                .startsWith("arn:aws-cn:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234abcd-12ab-34cd-56ef-1234567890ab",
                "alias/sessions",
                "arn:aws:kms:us-east-1:111122223333:alias/sessions",
                "arn:aws:kms:us-east-1:111122223333:key/*",
                "arn:aws:s3:us-east-1:111122223333:key/1234"
            })
    void refusesWhatIsNoKey(String key) {
        assertThatThrownBy(() -> new KeyArn(key)).hasMessage("'" + key + "' is not the ARN of a KMS key.");
    }
}
