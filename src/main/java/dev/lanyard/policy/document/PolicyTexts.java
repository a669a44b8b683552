package dev.lanyard.policy.document;

/** Policy documents as text. */
public final class PolicyTexts {

    private PolicyTexts() {}

    /** Returns the document without white space outside its strings: what IAM's size quotas count. */
    public static String compact(String document) {
        StringBuilder compact = new StringBuilder(document.length());
        boolean inString = false;
        boolean escaped = false;
        for (int index = 0; index < document.length(); index++) {
            char letter = document.charAt(index);
            if (inString || !Character.isWhitespace(letter)) {
                compact.append(letter);
            }
            inString = (letter == '"' && !escaped) != inString;
            escaped = inString && letter == '\\' && !escaped;
        }
        return compact.toString();
    }

    /** Returns the document with each field and value on a line of its own; nothing but white space is changed. */
    public static String indented(String document) {
        return new Indentation().of(compact(document));
    }

    /** Returns whether the documents differ in their layout at most. */
    public static boolean same(String one, String other) {
        return compact(one).equals(compact(other));
    }
}
