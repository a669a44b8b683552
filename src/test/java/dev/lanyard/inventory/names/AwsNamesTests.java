package dev.lanyard.inventory.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.operation.TestingContext;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class AwsNamesTests {

    private final TestingContext context = TestingContext.sample();

    @Test
    void describesInstancesByNameAndState() {
        assertThat(read(NameKey.of(NameKind.INSTANCE)))
                .contains(
                        new Name(context.idOf("web-1"), "web-1 running"),
                        new Name(context.idOf("staging-1"), "staging-1 stopped"));
    }

    @Test
    void describesProfilesByTheirRole() {
        assertThat(read(NameKey.of(NameKind.PROFILE)))
                .contains(new Name("AppServerProfile", "role AppServerRole"), new Name("BatchProfile", "no role"));
    }

    @Test
    void readsThePoliciesOfARole() {
        assertThat(read(NameKey.of(NameKind.POLICY_ON_ROLE, "BastionRole").orElseThrow()))
                .containsExactly(new Name(
                        "SessionManagerPermissions", "arn:aws:iam::111122223333:policy/SessionManagerPermissions"));
    }

    @Test
    void readsEveryKind() {
        for (NameKind kind : EnumSet.allOf(NameKind.class)) {
            assertThat(read(key(kind))).as(kind.toString()).isNotEmpty();
        }
    }

    private static NameKey key(NameKind kind) {
        return switch (kind.extent()) {
            case ACCOUNT, REGION -> NameKey.of(kind);
            case ROLE -> NameKey.of(kind, "AppServerRole").orElseThrow();
            case POLICY -> NameKey.of(kind, "SessionManagerPermissions").orElseThrow();
        };
    }

    private List<Name> read(NameKey key) {
        NamePlace place = new NamePlace("111122223333", TestingContext.REGION);
        return new AwsNames(_ -> context.session()).read(place, key);
    }
}
