package dev.lanyard.policy.evaluate;

import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.evaluate.Layer.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a file of cases: lines of a word, a colon and a value; an indented line goes on with the value above it.
 *
 * <p>A {@code page} holds for what follows, until the next. {@code policies} begins a set of them, with a line for each policy:
 * {@code identity}, {@code resource}, {@code trust}, {@code boundary}, {@code session} or {@code scp LEVEL}, and a document, a
 * statement, a list of statements, or {@code none} for a layer without policies. Each {@code case} asks them once:
 * {@code who} (what follows {@code policies} may say it for all), {@code does ACTION on RESOURCE}, {@code with KEY = VALUE | VALUE},
 * {@code then} the answer, {@code missing} the keys. {@code says} quotes the page. What does not fit is an error.
 */
final class CaseReader {

    private static final Pattern LINE = Pattern.compile("([a-z]+)(?: ([a-z0-9-]+))?: ?(.*)");
    private static final Map<String, Kind> LAYERS = Map.of(
            "scp", Kind.CONTROL,
            "resource", Kind.RESOURCE,
            "trust", Kind.TRUST,
            "identity", Kind.IDENTITY,
            "boundary", Kind.BOUNDARY,
            "session", Kind.SESSION);

    private final String file;
    private final List<DocumentedCase> cases = new ArrayList<>();
    private String page = "";
    private Policies policies = new Policies("");
    private Optional<OpenCase> open = Optional.empty();

    private CaseReader(String file) {
        this.file = file;
    }

    static List<DocumentedCase> read(String file, String text) {
        CaseReader reader = new CaseReader(file);
        String joined = text.replaceAll("(?m)^#.*\n", "").replaceAll("\n[ \t]+", " ");
        joined.lines().filter(line -> !line.isBlank()).forEach(reader::line);
        reader.close();
        return List.copyOf(reader.cases);
    }

    private void line(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw wrong("'" + line + "' is not a word, a colon and a value");
        }
        String word = parts.group(1);
        String name = Optional.ofNullable(parts.group(2)).orElse("");
        String value = parts.group(3).strip();
        if (LAYERS.containsKey(word) && open.isEmpty()) {
            policies.add(LAYERS.get(word), name, value);
        } else if (name.isEmpty() && !value.isEmpty()) {
            field(word, value);
        } else {
            throw wrong("'" + line + "' stands where it cannot");
        }
    }

    private void field(String word, String value) {
        switch (word) {
            case "page" -> {
                close();
                page = value;
            }
            case "policies" -> {
                close();
                policies = new Policies(value);
            }
            case "case" -> {
                close();
                open = Optional.of(new OpenCase(value, policies.asked));
            }
            case "who" -> asked().put("who", value);
            case "with" ->
                asked().put("with " + value.substring(0, value.indexOf('=')).strip(), value);
            case "does", "then", "missing" -> asked().put(word, value);
            case "says" -> quoted(value);
            default -> throw wrong("there is no word '" + word + "'");
        }
    }

    private Map<String, String> asked() {
        return open.map(OpenCase::fields).orElse(policies.asked);
    }

    private void quoted(String value) {
        if (!value.startsWith("\"") || !value.endsWith("\"")) {
            throw wrong("a quotation stands between quotation marks: " + value);
        }
    }

    private void close() {
        open.ifPresent(it -> {
            if (page.isEmpty()) {
                throw wrong("case '" + it.name + "' names no page");
            }
            cases.add(it.finish(this));
        });
        open = Optional.empty();
    }

    private IllegalArgumentException wrong(String why) {
        return new IllegalArgumentException(file + ": " + why);
    }

    /** A set of policies in the making, and what all requests to it have in common. */
    private static final class Policies {

        private final String title;
        private final Map<Layer, List<CompiledPolicy>> layers = new LinkedHashMap<>();
        private final Map<String, String> asked = new LinkedHashMap<>();

        Policies(String title) {
            this.title = title;
        }

        void add(Kind kind, String name, String text) {
            List<CompiledPolicy> inLayer =
                    layers.computeIfAbsent(new Layer(kind, name, List.of()), _ -> new ArrayList<>());
            if (!text.equals("none")) {
                inLayer.add(CompiledPolicy.of("policy " + (inLayer.size() + 1), document(text)));
            }
        }

        PolicySet set() {
            return new PolicySet(layers.entrySet().stream()
                    .map(entry ->
                            new Layer(entry.getKey().kind(), entry.getKey().name(), entry.getValue()))
                    .toList());
        }

        private static PolicyDocument document(String text) {
            return PolicyDocument.parse(
                    text.contains("\"Statement\"") ? text : "{\"Version\":\"2012-10-17\",\"Statement\":" + text + "}");
        }
    }

    /** A case in the making. */
    private static final class OpenCase {

        private final String name;
        private final Map<String, String> fields;

        OpenCase(String name, Map<String, String> inCommon) {
            this.name = name;
            this.fields = new LinkedHashMap<>(inCommon);
        }

        Map<String, String> fields() {
            return fields;
        }

        DocumentedCase finish(CaseReader reader) {
            String[] does = field(reader, "does").split(" on ", 2);
            AccessRequest request =
                    new AccessRequest(who(), does[0], does.length == 2 ? does[1] : "*", new RequestContext(keys()));
            Optional<List<String>> missing =
                    Optional.ofNullable(fields.get("missing")).map(text -> List.of(text.split(", ")));
            return new DocumentedCase(
                    reader.page,
                    reader.policies.title,
                    name,
                    reader.policies.set(),
                    request,
                    field(reader, "then"),
                    missing);
        }

        private String field(CaseReader reader, String word) {
            return Optional.ofNullable(fields.get(word))
                    .orElseThrow(() -> reader.wrong("case '" + name + "' has no line '" + word + ":'"));
        }

        private Optional<Principal> who() {
            return Optional.ofNullable(fields.get("who"))
                    .map(text -> text.startsWith("arn:") ? Principal.identity(text) : other(text));
        }

        private static Principal other(String text) {
            return text.startsWith("federated ")
                    ? new Principal.Federated(text.substring("federated ".length()))
                    : Principal.service(text);
        }

        private Map<String, List<String>> keys() {
            Map<String, List<String>> keys = new LinkedHashMap<>();
            fields.forEach((word, value) -> {
                if (word.startsWith("with ")) {
                    String values = value.substring(value.indexOf('=') + 1).strip();
                    keys.put(word.substring("with ".length()), values(values));
                }
            });
            return keys;
        }

        private static List<String> values(String text) {
            return text.equals("[]")
                    ? List.of()
                    : Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
        }
    }
}
