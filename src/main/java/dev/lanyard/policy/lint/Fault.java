package dev.lanyard.policy.lint;

/**
 * What a rule found.
 *
 * @param statement what people call the statement; empty when it is about the whole document
 * @param path the element that it is about
 * @param message what is wrong, in one sentence
 * @param fix what to do, in one sentence
 */
record Fault(String statement, String path, String message, String fix) {

    static Fault ofDocument(String path, String message, String fix) {
        return new Fault("", path, message, fix);
    }
}
