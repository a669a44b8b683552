package dev.lanyard.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.lanyard.architecture.House.CLASSES;
import static dev.lanyard.architecture.House.part;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class GroundRulesTests {

    private static final Set<String> STREAMS =
            Set.of("java.lang.System.out", "java.lang.System.err", "java.lang.System.in");

    private static final Set<String> EXITS =
            Set.of("java.lang.System.exit", "java.lang.Runtime.exit", "java.lang.Runtime.halt");

    /** Time, chance and waiting come in through the door: a clock, a source of ids, a sleeper. */
    private static final Set<String> WORLDLY = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.util.UUID.randomUUID",
            "java.lang.Math.random",
            "java.util.concurrent.ThreadLocalRandom.current",
            "java.lang.Thread.sleep",
            "java.util.concurrent.TimeUnit.sleep");

    @Test
    void oneClassOfAppHoldsTheStreamsOfTheProcess() {
        List<JavaClass> users = CLASSES.stream()
                .filter(type -> !part(type).isEmpty())
                .filter(type -> accesses(type).anyMatch(access -> STREAMS.contains(name(access))))
                .toList();
        assertThat(users)
                .hasSizeLessThanOrEqualTo(1)
                .allMatch(type -> part(type).equals("app"));
    }

    @Test
    void onlyMainEndsTheProcess() {
        assertThat(lines(
                        access -> EXITS.contains(name(access)) && !owner(access).equals("dev.lanyard.Main")))
                .isEmpty();
    }

    @Test
    void mainEndsTheProcess() {
        assertThat(lines(access -> EXITS.contains(name(access)))).hasSize(1);
    }

    @Test
    void timeChanceAndWaitingComeFromApp() {
        assertThat(lines(access -> isWorldly(access)
                        && !part(access.getOriginOwner()).equals("app")
                        && !owner(access).equals("dev.lanyard.Main")))
                .isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(CLASSES.stream().map(JavaClass::getPackage).distinct().filter(GroundRulesTests::isUnmarked))
                .isEmpty();
    }

    @Test
    void staticStateDoesNotChange() {
        fields().that()
                .areStatic()
                .and()
                .haveNameNotContaining("$")
                .should()
                .beFinal()
                .check(CLASSES);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl)").check(CLASSES);
    }

    private static boolean isUnmarked(JavaPackage held) {
        return !held.isAnnotatedWith(NullMarked.class);
    }

    /** {@code now()} without a clock, whichever type of java.time it makes. */
    private static boolean isWorldly(JavaAccess<?> access) {
        return WORLDLY.contains(name(access))
                || (name(access).startsWith("java.time.")
                        && access.getTarget().getFullName().endsWith(".now()"));
    }

    private static List<String> lines(Predicate<JavaAccess<?>> wanted) {
        return CLASSES.stream()
                .flatMap(GroundRulesTests::accesses)
                .filter(wanted)
                .map(JavaAccess::getDescription)
                .sorted()
                .toList();
    }

    private static Stream<JavaAccess<?>> accesses(JavaClass type) {
        return Stream.concat(
                type.getAccessesFromSelf().stream(),
                type.getMethodReferencesFromSelf().stream().map(reference -> (JavaAccess<?>) reference));
    }

    private static String owner(JavaAccess<?> access) {
        return access.getOriginOwner().getName();
    }

    private static String name(JavaAccess<?> access) {
        return access.getTargetOwner().getName() + "." + access.getTarget().getName();
    }
}
