package dev.lanyard.policy.grant;

import dev.lanyard.policy.document.PrincipalName;
import dev.lanyard.policy.document.PrincipalName.Kind;
import dev.lanyard.policy.document.Principals;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whom a grant is for.
 *
 * @param principals empty in an identity policy, which is for whoever has it
 */
public record Who(Optional<Principals> principals) {

    /** Whoever has the policy. */
    public static final Who OWNER = new Who(Optional.empty());

    private static final Principals EVERYBODY = new Principals.Only(List.of(PrincipalName.everybody()));

    /** Returns those whom the statement's element names, one by one where it names them. */
    static List<Who> all(Optional<Principals> principals) {
        if (principals.isEmpty()) {
            return List.of(OWNER);
        }
        return switch (principals.get()) {
            case Principals.Only(List<PrincipalName> names) ->
                names.stream().distinct().map(Who::only).toList();
            case Principals.AllBut(List<PrincipalName> names) -> List.of(allBut(names));
        };
    }

    private static Who only(PrincipalName name) {
        return new Who(Optional.of(new Principals.Only(List.of(name))));
    }

    private static Who allBut(List<PrincipalName> names) {
        Comparator<PrincipalName> order =
                Comparator.comparing(PrincipalName::kind).thenComparing(PrincipalName::value);
        return new Who(Optional.of(
                new Principals.AllBut(names.stream().distinct().sorted(order).toList())));
    }

    boolean covers(Who other) {
        boolean everybody = principals.filter(EVERYBODY::equals).isPresent();
        return equals(other) || (everybody && other.principals.isPresent());
    }

    /** Returns whom in words; empty for whoever has the policy. */
    @Override
    public String toString() {
        return principals.map(Who::words).orElse("");
    }

    private static String words(Principals principals) {
        String names = principals.names().stream().map(Who::words).collect(Collectors.joining(", "));
        return switch (principals) {
            case Principals.Only _ -> names;
            case Principals.AllBut _ -> "everybody but " + names;
        };
    }

    private static String words(PrincipalName name) {
        return name.kind() == Kind.EVERYBODY ? "everybody" : name.value();
    }
}
