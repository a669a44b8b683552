package dev.lanyard.operation.binding;

import dev.lanyard.model.LanyardException;
import dev.lanyard.model.NearestNames;
import dev.lanyard.operation.DocumentText;
import dev.lanyard.operation.PolicySource;
import dev.lanyard.operation.words.Shown;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Turns the text of one value into its type: the fixed ones here, and every type with a {@code parse} or a constructor from text. */
public final class Conversion {

    private final Map<Class<?>, Function<String, Object>> fixed;

    Conversion(Inputs inputs) {
        DocumentReader documents = new DocumentReader(inputs);
        fixed = Map.of(
                String.class, text -> text,
                int.class, Conversion::integer,
                Integer.class, Conversion::integer,
                long.class, Conversion::longInteger,
                Long.class, Conversion::longInteger,
                Duration.class, DurationText::parse,
                Path.class, text -> path(text, inputs.directory()),
                URI.class, Conversion::uri,
                DocumentText.class, documents::read,
                PolicySource.class, new PolicySourceReader(inputs)::read);
    }

    /** Returns whether values of the type can be read. */
    public static boolean knows(Class<?> type) {
        Conversion conversion = new Conversion(new Inputs(Path.of(""), Optional.empty()));
        return type == boolean.class
                || type.isEnum()
                || conversion.fixed.containsKey(type)
                || maker(type).isPresent();
    }

    Object convert(Parameter parameter, String text) {
        Function<String, Object> reader = fixed.get(parameter.type());
        if (reader != null) {
            return reader.apply(text);
        }
        return parameter.type().isEnum() ? constant(parameter, text) : made(parameter.type(), text);
    }

    private static Object constant(Parameter parameter, String text) {
        List<String> names = parameter.values();
        int index = names.indexOf(text);
        if (index >= 0) {
            return parameter.type().getEnumConstants()[index];
        }
        String guess = NearestNames.first(text, names)
                .map(name -> "Did you mean " + name + "? ")
                .orElse("");
        throw LanyardException.usage(
                Shown.quoted(text) + " is not a value of " + parameter.called() + ".",
                guess + "The values are " + String.join(", ", names) + ".");
    }

    private static Object made(Class<?> type, String text) {
        Executable maker = maker(type).orElseThrow(() -> new IllegalStateException(type + " cannot be read from text"));
        try {
            return maker instanceof Method parse
                    ? parse.invoke(null, text)
                    : ((Constructor<?>) maker).newInstance(text);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(type + " failed on a text", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    private static Optional<Executable> maker(Class<?> type) {
        Optional<Executable> parse = Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals("parse") && Modifier.isStatic(method.getModifiers()))
                .filter(Conversion::takesText)
                .map(Executable.class::cast)
                .findFirst();
        return parse.or(() -> Arrays.stream(type.getConstructors())
                .filter(Conversion::takesText)
                .map(Executable.class::cast)
                .findFirst());
    }

    private static boolean takesText(Executable maker) {
        return Arrays.equals(maker.getParameterTypes(), new Class<?>[] {String.class});
    }

    private static Integer integer(String text) {
        long value = longInteger(text);
        if (value != (int) value) {
            throw LanyardException.usage(
                    Shown.quoted(text) + " is too large.", "The largest number is " + Integer.MAX_VALUE + ".");
        }
        return (int) value;
    }

    private static Long longInteger(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw LanyardException.usage(Shown.quoted(text) + " is not a whole number.", "Write digits, such as 10.");
        }
    }

    static Path path(String text, Path directory) {
        try {
            return directory.resolve(text);
        } catch (InvalidPathException e) {
            throw LanyardException.usage(Shown.quoted(text) + " is not a path.", "");
        }
    }

    private static URI uri(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (web && uri.getHost() != null) {
                return uri;
            }
        } catch (URISyntaxException e) {
            throw notAnAddress(text, e);
        }
        throw notAnAddress(text, new IllegalArgumentException("no http or https address with a host"));
    }

    private static LanyardException notAnAddress(String text, Exception cause) {
        return new LanyardException(
                dev.lanyard.model.ErrorKind.USAGE,
                Shown.quoted(text) + " is not an address.",
                "Write http:// or https:// and a host, such as http://127.0.0.1:4566.",
                cause);
    }
}
