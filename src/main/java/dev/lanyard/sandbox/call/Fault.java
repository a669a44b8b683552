package dev.lanyard.sandbox.call;

/** An error that AWS would answer with: its code, HTTP status and words. */
public final class Fault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final int status;
    private final String words;

    /** Makes an error with AWS's code, HTTP status and words. */
    public Fault(String code, int status, String words) {
        super(words, null, false, false);
        this.code = code;
        this.status = status;
        this.words = words;
    }

    /** Returns AWS's error code. */
    public String code() {
        return code;
    }

    /** Returns the HTTP status. */
    public int status() {
        return status;
    }

    /** Returns AWS's words. */
    public String words() {
        return words;
    }
}
