package dev.lanyard.app.host;

import java.util.Optional;

/** Which edition of the program this is. */
public final class Edition {

    private Edition() {}

    /** Returns its number, where it runs from a jar that knows it. */
    public static String number() {
        return Optional.ofNullable(Edition.class.getPackage().getImplementationVersion())
                .orElse("(built from source)");
    }
}
