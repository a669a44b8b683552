package dev.lanyard.app;

import java.util.Optional;

/** What this program is called and which edition it is. */
final class Version {

    private Version() {}

    static String line() {
        String number = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(built from source)");
        return "lanyard " + number + "\n";
    }
}
