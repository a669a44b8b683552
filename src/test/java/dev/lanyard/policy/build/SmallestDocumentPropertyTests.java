package dev.lanyard.policy.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.policy.diff.PolicyDiff;
import dev.lanyard.policy.document.Comparison;
import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.document.Statement;
import dev.lanyard.policy.grant.Meaning;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SmallestDocumentPropertyTests {

    @Property(tries = 300)
    void saysTheSameAndSaysItForGood(@ForAll("statements") List<Statement> statements) {
        PolicyDocument written = PolicyDocument.of(statements);
        PolicyDocument smallest = SmallestDocument.of(statements);

        assertThat(PolicyDiff.between(Meaning.of("written", written), Meaning.of("smallest", smallest)))
                .isEmpty();
        assertThat(SmallestDocument.of(smallest.statements())).isEqualTo(smallest);
    }

    @Property(tries = 300)
    void doesNotDependOnTheOrderOfStatements(@ForAll("statements") List<Statement> statements, @ForAll Random random) {
        List<Statement> shuffled = new ArrayList<>(statements);
        Collections.shuffle(shuffled, random);

        assertThat(SmallestDocument.of(shuffled)).isEqualTo(SmallestDocument.of(statements));
    }

    @Provide
    Arbitrary<List<Statement>> statements() {
        Arbitrary<List<String>> actions = Arbitraries.of(
                        "ssm:GetParameter", "s3:GetObject", "s3:PutObject", "logs:PutLogEvents", "kms:Decrypt")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        Arbitrary<String> resources = Arbitraries.of("*", "arn:aws:s3:::a/*", "arn:aws:s3:::b/*", "arn:aws:s3:::c");
        return Combinators.combine(actions, resources, Arbitraries.of(true, false))
                .as(SmallestDocumentPropertyTests::statement)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static Statement statement(List<String> actions, String resource, boolean limited) {
        Grants grants = Grants.on(resource, actions);
        Grants all = limited ? grants.where(Comparison.STRING_EQUALS, "aws:SourceAccount", "111122223333") : grants;
        return all.statements().getFirst();
    }
}
