package dev.lanyard;

/** The only main and the only exit of the process. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(0);
    }
}
