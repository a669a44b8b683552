package dev.lanyard.aws.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.lanyard.Main;
import dev.lanyard.policy.build.Details;
import dev.lanyard.policy.build.Feature;
import dev.lanyard.policy.build.PolicyBuilder;
import dev.lanyard.policy.document.Pattern;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rights of operators are compared with the calls in the compiled program: a new call has to be in OperatorGrants. */
class OperatorRightsTests {

    private static final java.util.regex.Pattern CLIENT =
            java.util.regex.Pattern.compile("software\\.amazon\\.awssdk\\.services\\.\\w+\\.(\\w+)Client");

    /** Actions that no call has the name of: they are asked for besides. */
    private static final Set<String> BESIDES =
            Set.of("ec2:CreateTags", "iam:PassRole", "iam:TagInstanceProfile", "iam:TagPolicy");

    @Test
    void whoOnlyLooksMayMakeEveryReadingCallAndNoOther() throws Exception {
        assertThat(actions(Feature.OPERATOR_READ_ONLY))
                .containsExactlyElementsOf(
                        calls().filter(OperatorRightsTests::reads).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void whoDoesEverythingMayMakeEveryCallAndNoOther() throws Exception {
        Set<String> rights = actions(Feature.OPERATOR_FULL);

        assertThat(rights).containsAll(BESIDES);
        rights.removeAll(BESIDES);
        assertThat(rights).containsExactlyElementsOf(calls().collect(Collectors.toCollection(TreeSet::new)));
    }

    private static boolean reads(String action) {
        List<String> parts = List.of(action.split(":"));
        return ReadingCalls.contains(parts.getFirst(), parts.getLast());
    }

    private static Set<String> actions(Feature feature) {
        return PolicyBuilder.build(List.of(feature), Details.none()).document().statements().stream()
                .flatMap(statement -> statement.actions().patterns().stream())
                .map(Pattern::text)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> calls() throws URISyntaxException {
        JavaClasses program = new ClassFileImporter()
                .importPath(Path.of(Main.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()));
        return program.stream()
                .filter(type -> !type.getPackageName().startsWith("dev.lanyard.sandbox"))
                .flatMap(OperatorRightsTests::calls);
    }

    private static Stream<String> calls(JavaClass type) {
        return Stream.concat(type.getMethodCallsFromSelf().stream(), type.getMethodReferencesFromSelf().stream())
                .flatMap(call -> action(call.getTargetOwner().getName(), call.getName()));
    }

    private static Stream<String> action(String owner, String method) {
        Matcher client = CLIENT.matcher(owner);
        if (!client.matches() || Set.of("builder", "close").contains(method)) {
            return Stream.of();
        }
        String call = method.replaceAll("Paginator$", "");
        return Stream.of(client.group(1).toLowerCase(Locale.ROOT) + ":"
                + call.substring(0, 1).toUpperCase(Locale.ROOT) + call.substring(1));
    }
}
