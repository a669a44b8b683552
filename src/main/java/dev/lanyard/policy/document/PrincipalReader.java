package dev.lanyard.policy.document;

import dev.lanyard.model.NearestNames;
import dev.lanyard.policy.json.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads whom a statement is about: a star, or an object with names by their kind. */
final class PrincipalReader {

    private PrincipalReader() {}

    static List<PrincipalName> names(Element element) {
        return switch (element.node()) {
            case Node.Text text
            when text.value().equals(PrincipalName.everybody().value()) -> List.of(PrincipalName.everybody());
            case Node.Fields _ ->
                Elements.of(element).stream().flatMap(PrincipalReader::byKind).toList();
            case Node.Text _, Node.Literal _, Node.Null _, Node.Items _ -> {
                element.wrong("\"*\" or an object such as {\"Service\": \"ec2.amazonaws.com\"} is wanted here.");
                yield List.of();
            }
        };
    }

    private static Stream<PrincipalName> byKind(Elements kinds) {
        return kinds.fields().flatMap(field -> {
            Optional<PrincipalName.Kind> kind = PrincipalName.Kind.of(field.name());
            if (kind.isEmpty()) {
                kinds.unknown("kind of principal", field, name -> NearestNames.first(name, PrincipalName.Kind.words()));
            }
            return kind.stream().flatMap(known -> names(known, kinds.whole().field(field)));
        });
    }

    private static Stream<PrincipalName> names(PrincipalName.Kind kind, Element element) {
        return element.texts().stream().map(name -> new PrincipalName(kind, name));
    }
}
