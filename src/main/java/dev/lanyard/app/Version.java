package dev.lanyard.app;

import dev.lanyard.app.host.Edition;

/** What this program is called and which edition it is. */
final class Version {

    private Version() {}

    static String line() {
        return "lanyard " + Edition.number() + "\n";
    }
}
