package dev.lanyard.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.lanyard.Main;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The compiled product and the package table of its design. */
final class House {

    static final String ROOT = "dev.lanyard";

    /** Of each package below the root, the others it may use; {@code app} may use all. */
    static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("policy", Set.of("model")),
            Map.entry("aws", Set.of("model", "policy")),
            Map.entry("inventory", Set.of("model", "policy", "aws")),
            Map.entry("access", Set.of("model", "policy", "inventory")),
            Map.entry("change", Set.of("model", "policy", "aws", "inventory")),
            Map.entry("fleet", Set.of("model", "inventory", "access", "change", "aws")),
            Map.entry("operation", Set.of("model", "policy", "aws", "inventory", "access", "change", "fleet")),
            Map.entry("view", Set.of("model", "policy", "operation", "change", "fleet")),
            Map.entry("script", Set.of("model", "operation", "fleet", "view")),
            Map.entry("shell", Set.of("model", "operation", "fleet", "change", "view", "script")),
            Map.entry("sandbox", Set.of("model", "policy")));

    /** Of each library, by the start of its package names, where it may be used besides {@code app}. */
    static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            Map.entry("software.amazon.awssdk", Set.of("aws", "inventory", "sandbox")),
            Map.entry("com.fasterxml.jackson", Set.of("policy", "change", "view", "sandbox")),
            Map.entry("io.github.bucket4j", Set.of("aws")),
            Map.entry("org.sqlite", Set.of("change")),
            Map.entry("io.burt.jmespath", Set.of("view")),
            Map.entry("org.springframework", Set.of("shell")),
            Map.entry("org.jline", Set.of("shell")),
            Map.entry("groovy", Set.of("script")),
            Map.entry("org.codehaus.groovy", Set.of("script")),
            Map.entry("org.apache.groovy", Set.of("script")),
            Map.entry("java.sql", Set.of("change")));

    /** How uses of a library begin that are right elsewhere too. */
    static final List<String> EXCEPTIONS = List.of(
            // A pure table of character widths: the console and the tables have to agree on it.
            "dev.lanyard.view.text.TextWidth uses org.jline.utils.WCWidth",
            // A decoded authorization message is a JSON document, and the SDK hands it over as text.
            "dev.lanyard.aws.errors.DenialDecoder uses com.fasterxml.jackson.");

    /** Everything in the folder or jar that {@code Main} was loaded from, and nothing else. */
    static final JavaClasses CLASSES = new ClassFileImporter().importPath(location());

    private House() {}

    /** The package below the root that a class belongs to, or the empty text for the root itself. */
    static String part(JavaClass type) {
        String name = type.getPackageName();
        if (name.equals(ROOT)) {
            return "";
        }
        String below = name.substring(ROOT.length() + 1);
        return below.contains(".") ? below.substring(0, below.indexOf('.')) : below;
    }

    static boolean isOurs(JavaClass type) {
        return isIn(type, ROOT);
    }

    static boolean isIn(JavaClass type, String name) {
        return type.getPackageName().equals(name) || type.getPackageName().startsWith(name + ".");
    }

    /** Each use of a class by another one, without arrays. */
    static Stream<Use> uses() {
        return CLASSES.stream().flatMap(House::uses);
    }

    private static Stream<Use> uses(JavaClass from) {
        return from.getDirectDependenciesFromSelf().stream()
                .map(dependency -> new Use(from, dependency.getTargetClass().getBaseComponentType()));
    }

    /** The uses of {@code uses} as sorted lines, for a message. */
    static List<String> lines(Stream<Use> uses) {
        return uses.map(Use::toString).distinct().sorted().toList();
    }

    private static Path location() {
        try {
            return Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One class using another. */
    record Use(JavaClass from, JavaClass to) {

        @Override
        public String toString() {
            return from.getName() + " uses " + to.getName();
        }
    }
}
