package dev.lanyard.aws.errors;

import dev.lanyard.model.ErrorKind;

/**
 * What an error means to people, beyond AWS's own words.
 *
 * @param nextStep why it happens and what to do, in one line; may be empty
 */
record Words(ErrorKind kind, String nextStep) {

    static Words service(String nextStep) {
        return new Words(ErrorKind.SERVICE, nextStep);
    }

    static Words credentials(String nextStep) {
        return new Words(ErrorKind.CONFIGURATION, nextStep);
    }
}
