package dev.lanyard.operation.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.operation.TestingContext;
import org.junit.jupiter.api.Test;

class RoleBoundariesTests {

    private static final String BOUNDARY = "arn:aws:iam::111122223333:policy/WorkloadBoundary";

    private final TestingContext context = TestingContext.sample();

    @Test
    void showsABoundaryWithItsDocument() {
        assertThat(context.type("role boundary show LedgerRole"))
                .startsWith("""
                    Role                  LedgerRole
                    Permissions boundary  arn:aws:iam::111122223333:policy/WorkloadBoundary

                    Document
                      {
                    """)
                .contains("WhatWorkloadsMayAtMost");
    }

    @Test
    void showsThatThereIsNone() {
        assertThat(context.type("role boundary show CacheRole")).isEqualTo("""
            Role                  CacheRole
            Permissions boundary  -
            Document              -
            """);
    }

    @Test
    void saysThatABoundaryWithoutPolicyAllowsNothing() {
        context.arrange(account -> account.iam.policies.remove("workloadboundary"));
        context.run("role boundary show LedgerRole");
        assertThat(context.dialogue().told())
                .containsExactly("The policy of the boundary no longer exists: the role may do nothing.");
    }

    @Test
    void setsABoundary() {
        assertThat(context.type("role boundary set CacheRole workloadboundary"))
                .isEqualTo("limited role CacheRole (to what WorkloadBoundary allows)\n");
        assertThat(boundary("cacherole")).isEqualTo(BOUNDARY);
        assertThat(context.dialogue().questions())
                .containsExactly("Limit role CacheRole, used by 1 profile, 1 running instance in us-east-1, to what"
                        + " WorkloadBoundary allows?");
    }

    @Test
    void namesTheBoundaryThatAnotherTakesThePlaceOf() {
        assertThat(context.type("role boundary set LedgerRole PowerUserAccess"))
                .isEqualTo("limited role LedgerRole (to what PowerUserAccess allows instead of WorkloadBoundary)\n");
    }

    @Test
    void leavesABoundaryThatIsSetAlready() {
        assertThat(context.type("role boundary set LedgerRole WorkloadBoundary"))
                .isEqualTo("unchanged role LedgerRole (within WorkloadBoundary)\n");
        assertThat(context.dialogue().questions()).isEmpty();
    }

    @Test
    void clearsABoundary() {
        assertThat(context.type("role boundary clear LedgerRole"))
                .isEqualTo("cleared role LedgerRole (was limited to what WorkloadBoundary allows)\n");
        assertThat(boundary("ledgerrole")).isEmpty();
        assertThat(context.type("role boundary clear LedgerRole"))
                .isEqualTo("unchanged role LedgerRole (has no permissions boundary)\n");
    }

    @Test
    void asksBeforeItChangesAnything() {
        context.dialogue().refuse();
        assertThatThrownBy(() -> context.run("role boundary clear LedgerRole")).hasMessage("Nothing was changed.");
        assertThatThrownBy(() -> context.run("role boundary set CacheRole WorkloadBoundary"))
                .hasMessage("Nothing was changed.");
        assertThat(boundary("ledgerrole")).isEqualTo(BOUNDARY);
        assertThat(boundary("cacherole")).isEmpty();
    }

    private String boundary(String role) {
        return context.iam(iam -> iam.roles.get(role).boundary);
    }
}
