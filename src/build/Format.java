import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Runs palantir-java-format over every Java file below a folder. {@code check} names the files that are not formatted and
 * fails, {@code apply} rewrites them. Files not newer than the stamp of the last success are left out.
 */
final class Format {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    private Format() {}

    public static void main(String[] args) throws IOException {
        boolean apply = args[0].equals("apply");
        Path stamp = Path.of(args[1]);
        Path root = Path.of(args[2]);
        FileTime start = FileTime.fromMillis(System.currentTimeMillis());
        Map<Path, String> changes = changes(sources(root, lastChecked(stamp)));
        for (Map.Entry<Path, String> change : changes.entrySet()) {
            if (apply) {
                Files.writeString(change.getKey(), change.getValue());
            }
            System.err.println((apply ? "formatted " : "not formatted: ") + root.relativize(change.getKey()));
        }
        if (!apply && !changes.isEmpty()) {
            System.err.println("Run: mvn validate -Dformat=apply");
            System.exit(1);
        }
        Files.writeString(stamp, "");
        Files.setLastModifiedTime(stamp, start);
    }

    private static FileTime lastChecked(Path stamp) throws IOException {
        return Files.exists(stamp) ? Files.getLastModifiedTime(stamp) : FileTime.fromMillis(0);
    }

    private static List<Path> sources(Path root, FileTime since) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> isNewer(file, since))
                    .toList();
        }
    }

    private static boolean isNewer(Path file, FileTime since) {
        try {
            return Files.getLastModifiedTime(file).compareTo(since) >= 0;
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    private static Map<Path, String> changes(List<Path> files) throws IOException {
        Map<Path, String> changes = new TreeMap<>();
        for (Path file : files) {
            String text = Files.readString(file);
            String formatted = format(file, text);
            if (!formatted.equals(text)) {
                changes.put(file, formatted);
            }
        }
        return changes;
    }

    private static String format(Path file, String text) {
        try {
            return FORMATTER.formatSourceAndFixImports(text);
        } catch (FormatterException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }
}
