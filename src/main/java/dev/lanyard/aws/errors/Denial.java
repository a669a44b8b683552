package dev.lanyard.aws.errors;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads AWS's words of a denial: which permission is missing on what, and who could grant it. */
final class Denial {

    /** The form that AWS documents: IAM user guide, "Troubleshoot access denied error messages". */
    private static final Pattern WORDS = Pattern.compile(
            "not authorized to perform:? (?<action>[\\w-]+:\\w+)(?: on resource: (?<resource>[^\\s,]+))?");

    private Denial() {}

    static boolean saysWhatIsMissing(String words) {
        return WORDS.matcher(words).find();
    }

    static String nextStep(String words) {
        Matcher matcher = WORDS.matcher(words);
        if (!matcher.find()) {
            return "Ask an administrator of the account for the permission.";
        }
        String resource = matcher.group("resource");
        String missing = matcher.group("action") + (resource == null ? "" : " on " + resource);
        return remedy(words, missing);
    }

    private static String remedy(String words, String missing) {
        if (words.contains("service control policy") || words.contains("resource control policy")) {
            return "The organisation forbids " + missing + "; only its administrators can change that.";
        }
        if (words.contains("explicit deny")) {
            return "A policy denies " + missing + " explicitly; allowing it elsewhere does not help.";
        }
        if (words.contains("permissions boundary")) {
            return "The caller's permissions boundary must allow " + missing + ".";
        }
        if (words.contains("session policy")) {
            return "The policy of the caller's session must allow " + missing + ".";
        }
        return "A policy of the caller must allow " + missing + ".";
    }
}
